package nl.lokaledemocratie.quickscan.job.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.lokaledemocratie.quickscan.access.Role;
import nl.lokaledemocratie.quickscan.job.JobRuns;
import nl.lokaledemocratie.quickscan.job.JobRuns.JobRun;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.web.Page;

/** What runs by the clock at this instance, what ran, what failed and what is next. */
@Path("/beheer/taken")
@RolesAllowed(Role.BEHEERDER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class JobPages {

    @CheckedTemplate(basePath = "job")
    static class Templates {
        static native TemplateInstance jobs(List<Line> lines);
    }

    /**
     * A job with its moments in words; empty where there is none.
     *
     * @param failed the last time, where that went wrong
     */
    public record Line(String name, String done, String failed, String next, boolean late) {}

    @Inject
    JobRuns runs;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show() {
        return Templates.jobs(runs.list().stream().map(this::line).toList());
    }

    private Line line(JobRun run) {
        return new Line(
                run.name(),
                words(run.done()),
                run.isFailing() ? words(run.failed()) : "",
                words(run.next()),
                run.late());
    }

    private String words(Optional<Instant> moment) {
        return moment.map(found -> Notation.in(page.getLocale()).moment(found.atZone(clock.getZone())))
                .orElse("");
    }
}
