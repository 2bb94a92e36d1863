package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;
import org.junit.jupiter.api.Assertions;

/**
 * Reads a questionnaire, and fails when that takes more than a second of the processor. Time by the clock would also count how busy the
 * machine is with other things; it only stops what would never end.
 */
final class TimedReading {

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Duration NEVER_ENDING = Duration.ofSeconds(30);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TimedReading() {}

    static QuestionnaireReading of(String text) {
        return Assertions.assertTimeoutPreemptively(NEVER_ENDING, () -> {
            long before = THREADS.getCurrentThreadCpuTime();
            QuestionnaireReading reading = untimed(text);
            assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before))
                    .isLessThan(LIMIT);
            return reading;
        });
    }

    /** The first reading of all also loads classes. */
    static QuestionnaireReading untimed(String text) {
        return QuestionnaireReader.read("stuk.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
