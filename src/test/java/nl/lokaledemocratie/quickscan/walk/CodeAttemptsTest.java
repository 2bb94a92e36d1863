package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import nl.lokaledemocratie.quickscan.response.draft.ResponseConfig;
import org.junit.jupiter.api.Test;

class CodeAttemptsTest {

    private static final String ADDRESS = "192.0.2.1";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final CodeAttempts attempts = new CodeAttempts(config(), clock());

    @Test
    void stopsAnAddressThatGuesses() {
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.mayTry(ADDRESS)).isTrue();
            attempts.countWrong(ADDRESS);
        }
        assertThat(attempts.mayTry(ADDRESS)).isFalse();
        assertThat(attempts.mayTry("192.0.2.2")).isTrue();
    }

    @Test
    void letsItTryAgainLater() {
        for (int i = 0; i < 3; i++) {
            attempts.countWrong(ADDRESS);
        }
        now.set(Instant.EPOCH.plus(Duration.ofMinutes(10)).minusMillis(1));
        assertThat(attempts.mayTry(ADDRESS)).isFalse();
        now.set(Instant.EPOCH.plus(Duration.ofMinutes(10)));
        assertThat(attempts.mayTry(ADDRESS)).isTrue();
    }

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }

    private static ResponseConfig config() {
        return new ResponseConfig() {
            @Override
            public Duration draftLifetime() {
                return Duration.ofDays(14);
            }

            @Override
            public int wrongCodes() {
                return 3;
            }

            @Override
            public Duration wrongCodeWindow() {
                return Duration.ofMinutes(10);
            }
        };
    }
}
