package nl.lokaledemocratie.quickscan.agenda.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.agenda.AgendaItem;
import nl.lokaledemocratie.quickscan.agenda.Agendas;
import nl.lokaledemocratie.quickscan.agenda.SharedAgendas;
import nl.lokaledemocratie.quickscan.agenda.web.AgendaView.Group;
import nl.lokaledemocratie.quickscan.publication.Revision;
import nl.lokaledemocratie.quickscan.publication.Revisions;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.web.Page;

/** The agenda that an organisation shares, for whoever has its address. */
@Path("/agenda/{link}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SharedAgendaPages {

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance shared(Scan scan, List<Group> groups, LocalDate today, boolean fictional);
    }

    @Inject
    SharedAgendas shared;

    @Inject
    Agendas agendas;

    @Inject
    Scans scans;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    Revisions revisions;

    @Inject
    Page page;

    @Inject
    Clock clock;

    /** Not kept anywhere, so that it is gone when it is taken back. */
    @GET
    public Response show(@PathParam("link") String link) {
        Scan scan =
                shared.findAt(link).flatMap(found -> scans.find(found.scan())).orElseThrow(NotFoundException::new);
        Questionnaire questionnaire = questionnaires.of(scan);
        LocalDate today = LocalDate.now(clock);
        Optional<Revision> latest = revisions.findLatest(scan.id());
        List<AgendaItem> items = agendas.listOf(scan.id());
        List<Group> groups = AgendaView.grouped(
                items, item -> AgendaLines.of(item, questionnaire, page.getLanguage(), today, latest, List.of()));
        return Response.ok(Templates.shared(scan, groups, today, scan.fictional()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
