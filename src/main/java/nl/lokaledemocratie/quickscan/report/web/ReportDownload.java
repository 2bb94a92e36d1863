package nl.lokaledemocratie.quickscan.report.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.publication.Publication;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.Edition;
import nl.lokaledemocratie.quickscan.report.content.ReportSource;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotClosedException;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;

/** The report as PDF, made anew from the publication each time: the same publication gives the same report. */
@Path("/scans/{id}/rapport.pdf")
@RolesAllowed({Role.GRIFFIER, Role.ADVISEUR})
@Produces("application/pdf")
@Blocking
public class ReportDownload {

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

    @GET
    public Response download(@PathParam("id") UUID id) {
        Scan scan = reachable.getReadable(id);
        Publication publication = publications.find(id).orElseThrow(() -> new ScanNotClosedException(scan.status()));
        return Response.ok(ScanReport.render(source(scan, publication)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(scan) + "\"")
                .build();
    }

    private ReportSource source(Scan scan, Publication publication) {
        return new ReportSource(
                scan.organisation().name(),
                scan.organisation().kind().key(),
                scan.fictional(),
                scan.title(),
                scan.openedOn(),
                scan.closedOn(),
                questionnaires.of(scan),
                reachedBy(scan),
                sizeReasons(scan),
                publication.previous().flatMap(scans::find).map(ReportDownload::named),
                publication.result(),
                scan.leftOut(),
                new Edition(
                        Edition.Road.SCAN,
                        catalog.contentHash(scan.questionnaireId()),
                        publication.engineVersion(),
                        publication.fingerprint(),
                        publication.revision(),
                        publication.reason(),
                        publication.engineBefore()));
    }

    private static String named(Scan previous) {
        return previous.title() + ", gesloten op "
                + Notation.DUTCH.date(previous.closedOn().orElseThrow());
    }

    private static Map<String, String> reachedBy(Scan scan) {
        return scan.audiences().stream()
                .filter(group -> group.reachedConfirmed() && group.reachedBy().isPresent())
                .collect(Collectors.toMap(
                        group -> group.audience(), group -> group.reachedBy().orElseThrow()));
    }

    private static Map<String, String> sizeReasons(Scan scan) {
        return scan.audiences().stream()
                .filter(group -> group.populationReason().isPresent())
                .collect(Collectors.toMap(group -> group.audience(), group -> group.populationReason()
                        .orElseThrow()));
    }

    private static String fileName(Scan scan) {
        String name = java.text.Normalizer.normalize(scan.organisation().name(), java.text.Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9]+", "-")
                .toLowerCase(java.util.Locale.ROOT);
        return "quickscan-" + name + "-" + scan.closedOn().orElseThrow() + ".pdf";
    }
}
