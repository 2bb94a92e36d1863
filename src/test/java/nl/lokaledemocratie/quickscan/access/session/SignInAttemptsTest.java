package nl.lokaledemocratie.quickscan.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import nl.lokaledemocratie.quickscan.access.AccessConfig;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import nl.lokaledemocratie.quickscan.web.Attempts;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private static final String HERE = "7f000001";
    private static final String THERE = "7f000002";

    private final HandClock clock = new HandClock();
    private final SignInAttempts attempts = new SignInAttempts(new ThreeAMinute(), clock);

    @Test
    void refusesTheFourthTryOfOnePlaceForOneName() {
        fail(3, "griffier", HERE);

        assertThat(attempts.mayTry("griffier", HERE)).isFalse();
        assertThat(attempts.mayTry("adviseur", HERE)).isTrue();
        assertThat(attempts.mayTry("griffier", THERE)).isTrue();
    }

    @Test
    void countsNothingForTheNameOfWhatAPlaceIsRefused() {
        for (int i = 0; i < 100; i++) {
            attempts.mayTry("griffier", HERE);
        }
        assertThat(attempts.mayTry("griffier", THERE)).isTrue();
    }

    @Test
    void holdsANameToSoManyTriesFromAllPlacesAndLeavesKnownDevicesAlone() {
        for (int place = 0; place < 10; place++) {
            fail(1, "griffier", "place" + place);
        }
        assertThat(attempts.mayTry("griffier", THERE)).isFalse();
        assertThat(attempts.mayTryKnown("device")).isTrue();
    }

    @Test
    void holdsAPlaceToSoManyTriesOfAllNames() {
        for (int name = 0; name < 10; name++) {
            fail(1, "name" + name, HERE);
        }
        assertThat(attempts.mayTry("griffier", HERE)).isFalse();
        assertThat(attempts.mayTry("griffier", THERE)).isTrue();
    }

    @Test
    void allowsAgainWhenTheWindowHasPassed() {
        fail(3, "griffier", HERE);
        clock.move(Duration.ofSeconds(60));

        assertThat(attempts.mayTry("griffier", HERE)).isTrue();
    }

    @Test
    void countsNoRightPassword() {
        for (int i = 0; i < 50; i++) {
            assertThat(attempts.mayTry("griffier", HERE)).as("time " + i).isTrue();
            attempts.succeeded("griffier", HERE);
        }
    }

    @Test
    void holdsADeviceToItsOwnTries() {
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.mayTryKnown("device")).isTrue();
        }
        assertThat(attempts.mayTryKnown("device")).isFalse();
        attempts.succeededKnown("device");
        assertThat(attempts.mayTryKnown("device")).isTrue();
    }

    @Test
    void keepsABoundedNumberOfNames() {
        fail(3, "griffier", HERE);
        for (int i = 0; i < Attempts.MOST; i++) {
            attempts.mayTry("name", "place" + i);
        }
        assertThat(attempts.mayTry("griffier", HERE)).isTrue();
    }

    private void fail(int times, String username, String place) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.mayTry(username, place)).isTrue();
        }
    }

    private record ThreeAMinute() implements AccessConfig {
        @Override
        public Duration accountLink() {
            return Duration.ofDays(7);
        }

        @Override
        public boolean secondStepRequired() {
            return false;
        }

        @Override
        public int attempts() {
            return 3;
        }

        @Override
        public int attemptsInAll() {
            return 10;
        }

        @Override
        public Duration attemptWindow() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration firstLink() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration knownDevice() {
            return Duration.ofDays(90);
        }
    }
}
