package nl.lokaledemocratie.quickscan.desk.reached;

import java.util.List;
import java.util.Map;
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
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.reach.ReachableScans;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.response.StepIntake;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.ScanQuestionnaires;
import nl.lokaledemocratie.quickscan.web.Page;

/** Where people of open groups stop. */
@Path("/scans/{id}/stappen")
@RolesAllowed(Role.GRIFFIER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReachedPages {

    @CheckedTemplate(basePath = "reached")
    static class Templates {
        static native TemplateInstance reached(Scan scan, List<ReachedGroup> groups, int least, boolean fictional);
    }

    @Inject
    ReachableScans reachable;

    @Inject
    ScanQuestionnaires questionnaires;

    @Inject
    ResponseCounts counts;

    @Inject
    StepIntake steps;

    @Inject
    Page page;

    @GET
    public TemplateInstance show(@PathParam("id") UUID id) {
        Scan scan = reachable.getOwn(id);
        Questionnaire questionnaire = questionnaires.of(scan);
        Map<String, Integer> answers = counts.byAudience(id);
        List<ReachedGroup> groups = questionnaire.audiences().stream()
                .filter(audience -> !audience.closed())
                .map(audience -> ReachedGroup.of(
                        questionnaire,
                        audience,
                        answers.getOrDefault(audience.key(), 0),
                        steps.list(id, audience.key()),
                        page.getLanguage()))
                .toList();
        return Templates.reached(scan, groups, ReachedGroup.LEAST, scan.fictional());
    }
}
