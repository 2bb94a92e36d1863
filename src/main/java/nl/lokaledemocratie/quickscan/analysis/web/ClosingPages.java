package nl.lokaledemocratie.quickscan.analysis.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.analysis.service.ClosingService;
import nl.lokaledemocratie.quickscan.analysis.service.ScanUnansweredException;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.catalog.QuestionnaireCatalog;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanNotOpenException;
import nl.lokaledemocratie.quickscan.scan.ScanPlan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.staff.ReachableScans;

/** Closing a scan, after a page that says what happens. */
@Path("/scans/{id}/sluiten")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ClosingPages {

    /**
     * How many took part of a group, at the moment of closing.
     *
     * @param reachedBy how it was to be reached, for the griffier to confirm
     */
    public record Participation(Audience audience, int responses, String reachedBy) {}

    @CheckedTemplate(basePath = "results")
    static class Templates {
        static native TemplateInstance close(
                Scan scan, List<Participation> groups, boolean answered, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ClosingService closing;

    @Inject
    ScanService scans;

    @Inject
    ResponseCounts counts;

    @Inject
    QuestionnaireCatalog catalog;

    @GET
    public TemplateInstance confirm(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        if (scan.status != ScanStatus.OPEN) {
            throw new ScanNotOpenException(scan.status);
        }
        return page(scan);
    }

    /** Closes the scan, or does what is left of a closing that was cut short; what nobody answered stays open. */
    @POST
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Scan scan = reachable.getOwn(id);
        try {
            finish(scan, sent);
        } catch (ScanUnansweredException e) {
            return Response.status(Response.Status.CONFLICT).entity(page(scan)).build();
        }
        return Response.seeOther(URI.create("/scans/" + id + "/resultaat")).build();
    }

    private TemplateInstance page(Scan scan) {
        Questionnaire questionnaire = catalog.get(scan.questionnaireId());
        Map<String, Integer> responses = counts.byAudience(scan.id);
        List<Participation> groups = questionnaire.audiences().stream()
                .map(audience -> new Participation(
                        audience, responses.getOrDefault(audience.key(), 0), planned(scan, audience.key())))
                .toList();
        return Templates.close(scan, groups, !responses.isEmpty(), scan.fictional);
    }

    private static String planned(Scan scan, String audience) {
        return scan.audiences.stream()
                .filter(group -> group.audience.equals(audience) && group.reachedBy != null)
                .map(group -> group.reachedBy)
                .findFirst()
                .orElse("");
    }

    /** What was ticked as true, by group. */
    private static Map<String, String> reached(Scan scan, MultivaluedMap<String, String> sent) {
        return scan.audiences.stream()
                .map(group -> group.audience)
                .filter(group -> sent.getFirst("klopt-" + group) != null)
                .collect(Collectors.toMap(
                        Function.identity(), group -> Optional.ofNullable(sent.getFirst("bereikt-" + group)).stream()
                                .filter(text -> text.length() <= ScanPlan.MAX_REACHED_BY)
                                .findFirst()
                                .orElse("")));
    }

    private void finish(Scan scan, MultivaluedMap<String, String> sent) {
        if (scan.status == ScanStatus.CLOSED) {
            closing.finish(scan.id);
        } else {
            scans.confirmReached(scan.id, reached(scan, sent));
            closing.close(scan.id);
        }
    }
}
