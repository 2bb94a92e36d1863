package nl.lokaledemocratie.quickscan.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import nl.lokaledemocratie.quickscan.access.AccessConfig;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import nl.lokaledemocratie.quickscan.web.Attempts;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private final HandClock clock = new HandClock();
    private final SignInAttempts attempts = new SignInAttempts(new ThreeAMinute(), clock);

    @Test
    void refusesTheFourthTryWithinTheWindow() {
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.mayTry("griffier")).isTrue();
        }
        assertThat(attempts.mayTry(" Griffier ")).isFalse();
        assertThat(attempts.mayTry("adviseur")).isTrue();
    }

    @Test
    void allowsAgainWhenTheWindowHasPassed() {
        for (int i = 0; i < 4; i++) {
            attempts.mayTry("griffier");
        }
        clock.move(Duration.ofSeconds(60));
        assertThat(attempts.mayTry("griffier")).isTrue();
    }

    @Test
    void startsAfreshAfterARightPassword() {
        for (int i = 0; i < 3; i++) {
            attempts.mayTry("griffier");
        }
        attempts.forget("griffier");
        assertThat(attempts.mayTry("griffier")).isTrue();
    }

    @Test
    void keepsABoundedNumberOfNames() {
        for (int i = 0; i < 3; i++) {
            attempts.mayTry("griffier");
        }
        for (int i = 0; i < Attempts.MOST; i++) {
            attempts.mayTry("name" + i);
        }
        assertThat(attempts.mayTry("griffier")).isTrue();
    }

    private record ThreeAMinute() implements AccessConfig {
        @Override
        public int attempts() {
            return 3;
        }

        @Override
        public Duration attemptWindow() {
            return Duration.ofMinutes(1);
        }
    }
}
