package nl.lokaledemocratie.quickscan.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.SuccessfulExecution;
import io.quarkus.scheduler.Trigger;
import nl.lokaledemocratie.quickscan.web.error.FailureLog;

/** How the work by the clock goes at this instance: what ran, what failed, and when it runs next. */
@ApplicationScoped
public class JobRuns {

    private static final String JOB = "job";

    @Inject
    Scheduler scheduler;

    @Inject
    MeterRegistry meters;

    @Inject
    FailureLog failures;

    @Inject
    Clock clock;

    private final Map<String, Instant> done = new ConcurrentHashMap<>();
    private final Map<String, Instant> failed = new ConcurrentHashMap<>();
    private volatile Instant since = Instant.EPOCH;

    /**
     * One job.
     *
     * @param name   as it stands at the job
     * @param done   when it last ran to its end, since this instance started
     * @param failed when it last failed, since this instance started
     * @param late   whether it should have run some time ago
     */
    public record JobRun(
            String name, Optional<Instant> done, Optional<Instant> failed, Optional<Instant> next, boolean late) {

        /** Whether the last time went wrong. */
        public boolean isFailing() {
            return failed.filter(moment -> done.filter(moment::isBefore).isEmpty())
                    .isPresent();
        }
    }

    void begin(@Observes StartupEvent event) {
        since = clock.instant();
        scheduler.getScheduledJobs().forEach(job -> {
            meters.gauge("quickscan.job.age.seconds", Tags.of(JOB, job.getId()), this, runs -> runs.age(job.getId()));
            meters.gauge("quickscan.job.failing", Tags.of(JOB, job.getId()), this, runs -> runs.isFailing(job) ? 1 : 0);
        });
    }

    void succeeded(@Observes SuccessfulExecution run) {
        done.put(run.getExecution().getTrigger().getId(), clock.instant());
    }

    void failed(@Observes FailedExecution run) {
        String job = run.getExecution().getTrigger().getId();
        failed.put(job, clock.instant());
        failures.writeOfJob(job, run.getException());
    }

    /** Seconds since it last ran to its end; since the start where it never did. */
    private double age(String job) {
        return Duration.between(done.getOrDefault(job, since), clock.instant()).toSeconds();
    }

    private boolean isFailing(Trigger job) {
        return run(job).isFailing();
    }

    /** All of them, those that fail first, then by name. */
    public List<JobRun> list() {
        return scheduler.getScheduledJobs().stream()
                .map(this::run)
                .sorted(Comparator.comparing((JobRun run) -> !run.isFailing()).thenComparing(JobRun::name))
                .toList();
    }

    private JobRun run(Trigger job) {
        String id = job.getId();
        return new JobRun(
                id,
                Optional.ofNullable(done.get(id)),
                Optional.ofNullable(failed.get(id)),
                Optional.ofNullable(job.getNextFireTime()),
                job.isOverdue());
    }
}
