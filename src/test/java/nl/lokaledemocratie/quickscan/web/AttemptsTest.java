package nl.lokaledemocratie.quickscan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.testing.HandClock;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int LIMIT = 3;

    private final HandClock clock = new HandClock();
    private final Attempts attempts = new Attempts(LIMIT, WINDOW, clock);

    @Test
    void letsEachTryAsOftenAsTheLimit() {
        assertThat(countAll("een")).isEqualTo(LIMIT);
        assertThat(attempts.isLeft("een")).isFalse();
        assertThat(attempts.isLeft("ander")).isTrue();
        assertThat(countAll("ander")).isEqualTo(LIMIT);
    }

    @Test
    void countsNothingForWhoOnlyAsks() {
        IntStream.range(0, 10 * LIMIT).forEach(time -> attempts.isLeft("een"));

        assertThat(countAll("een")).isEqualTo(LIMIT);
    }

    @Test
    void givesAttemptsBackAfterTheWindowAndNotBefore() {
        countAll("een");
        clock.move(WINDOW.minusMillis(1));
        assertThat(attempts.count("een")).isFalse();

        clock.move(Duration.ofMillis(1));
        assertThat(attempts.isLeft("een")).isTrue();
        assertThat(countAll("een")).isEqualTo(LIMIT);
    }

    @Test
    void startsAfreshForWhoIsForgotten() {
        countAll("een");
        countAll("ander");

        attempts.forget("een");

        assertThat(countAll("een")).isEqualTo(LIMIT);
        assertThat(attempts.isLeft("ander")).isFalse();
    }

    /** Whoever goes on trying stays known, however many others come. */
    @Test
    void forgetsWhoTriedLongestAgoWhenThereAreTooMany() {
        countAll("eerste");
        countAll("tweede");
        IntStream.range(0, Attempts.MOST - 2).forEach(other -> attempts.count("ander " + other));
        assertThat(attempts.count("eerste")).isFalse();

        attempts.count("nog een");

        assertThat(attempts.isLeft("eerste")).isFalse();
        assertThat(attempts.isLeft("tweede")).isTrue();
    }

    @Test
    void countsEveryAttemptOfManyAtOnce() {
        long let = IntStream.range(0, 1000)
                .parallel()
                .filter(time -> attempts.count("een"))
                .count();

        assertThat(let).isEqualTo(LIMIT);
    }

    /** How often it may be tried, of more times than the limit. */
    private long countAll(String who) {
        return IntStream.range(0, LIMIT + 2).filter(time -> attempts.count(who)).count();
    }
}
