package nl.lokaledemocratie.quickscan.publication.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.programme.ReadUses.What;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.web.Page;

/** The published result of a closed scan. */
@Path("/scans/{id}/resultaat")
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR})
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ResultPages {

    @CheckedTemplate(basePath = "results")
    static class Templates {
        static native TemplateInstance result(
                Scan scan,
                Questionnaire questionnaire,
                Publication publication,
                Optional<Scan> previous,
                ResultView view,
                boolean fictional);

        static native TemplateInstance nobody(Scan scan, Publication publication, boolean fictional);

        static native TemplateInstance unfinished(Scan scan, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    Scans scans;

    @Inject
    Publications publications;

    @Inject
    QuestionnaireCatalog catalog;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    Page page;

    @GET
    public TemplateInstance result(@PathParam("id") UUID id) {
        Scan scan = reachable.getReadable(id, What.RESULTS);
        if (scan.status() != ScanStatus.CLOSED) {
            throw new ScanNotClosedException(scan.status());
        }
        Optional<Publication> publication = publications.find(id);
        return publication.isPresent() ? result(scan, publication.get()) : Templates.unfinished(scan, scan.fictional());
    }

    private TemplateInstance result(Scan scan, Publication publication) {
        return publication.result().hasRespondents()
                ? answered(scan, publication)
                : Templates.nobody(scan, publication, scan.fictional());
    }

    private TemplateInstance answered(Scan scan, Publication publication) {
        Questionnaire questionnaire = catalog.get(scan.questionnaireId());
        ResultView view = ResultView.of(publication.result(), questionnaires.of(scan), page.getLanguage());
        Optional<Scan> previous = publication.previous().flatMap(scans::find);
        return Templates.result(scan, questionnaire, publication, previous, view, scan.fictional());
    }
}
