package nl.lokaledemocratie.quickscan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.SuccessfulExecution;
import io.quarkus.scheduler.Trigger;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobPagesTest {

    private static final String PAGE = "/beheer/taken";

    @Inject
    Scenario scenario;

    @Inject
    Scheduler scheduler;

    @Inject
    JobRuns runs;

    @Test
    void namesEachJobInWords() {
        List<String> names = Jsoup.parse(scenario.administrator().get(PAGE).asString())
                .select("tbody th")
                .eachText();

        assertThat(names).hasSameSizeAs(scheduler.getScheduledJobs()).doesNotHaveDuplicates();
        assertThat(names)
                .doesNotContainAnyElementsOf(scheduler.getScheduledJobs().stream()
                        .map(Trigger::getId)
                        .toList());
    }

    @Test
    void saysFirstWhatFailsUntilItWentWellAgain() {
        Trigger job = scheduler.getScheduledJobs().get(0);
        runs.succeeded(new SuccessfulExecution(new Execution(job)));
        runs.failed(new FailedExecution(new Execution(job), new IllegalStateException("planted")));

        StaffBrowser administrator = scenario.administrator();
        assertThat(first(administrator)).contains("Ging fout op");
        runs.succeeded(new SuccessfulExecution(new Execution(job)));
        assertThat(administrator.get(PAGE).asString()).doesNotContain("Ging fout op");
    }

    @Test
    void isForTheBeheerderAlone() {
        Stream.of(scenario.advisor(), scenario.clerkOf(scenario.municipality()))
                .forEach(staff -> assertThat(staff.get(PAGE).statusCode()).isEqualTo(403));
    }

    private static String first(StaffBrowser administrator) {
        return Jsoup.parse(administrator.get(PAGE).asString())
                .select("tbody tr")
                .first()
                .text();
    }

    private record Execution(Trigger trigger) implements ScheduledExecution {
        @Override
        public Trigger getTrigger() {
            return trigger;
        }

        @Override
        public Instant getFireTime() {
            return Instant.now();
        }

        @Override
        public Instant getScheduledFireTime() {
            return Instant.now().minus(Duration.ofSeconds(1));
        }
    }
}
