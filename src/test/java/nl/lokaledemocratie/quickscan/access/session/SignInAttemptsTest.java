package nl.lokaledemocratie.quickscan.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.access.AccessConfig;
import nl.lokaledemocratie.quickscan.access.kept.Seal;
import nl.lokaledemocratie.quickscan.testing.HandClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInAttemptsTest {

    private static final String HERE = "7f000001";
    private static final String THERE = "7f000002";

    private final HandClock clock = new HandClock();

    @Inject
    DataSource database;

    @Inject
    Seal seal;

    private SignInAttempts attempts;

    @BeforeEach
    void forget() throws SQLException {
        execute("truncate sign_in_attempt");
        attempts = attempts();
    }

    /** Those of an instance. */
    private SignInAttempts attempts() {
        return new SignInAttempts(new ThreeAMinute(), counts());
    }

    private AttemptCounts counts() {
        return new AttemptCounts(database, seal, clock, new ThreeAMinute());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Integer> numbers(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Integer> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

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
    void countsTogetherWithAnotherInstance() {
        SignInAttempts other = attempts();
        fail(2, "griffier", HERE);

        assertThat(other.mayTry("griffier", HERE)).isTrue();
        assertThat(other.mayTry("griffier", HERE)).isFalse();
        assertThat(attempts.mayTry("griffier", HERE)).isFalse();
    }

    @Test
    void keepsNoNameAndNoPlaceAndForgetsWhenTheWindowIsOver() {
        fail(1, "griffier", HERE);
        assertThat(numbers("select octet_length(who) from sign_in_attempt")).containsExactly(32, 32, 32);
        clock.move(Duration.ofSeconds(60));
        counts().wipe();

        assertThat(numbers("select made from sign_in_attempt")).isEmpty();
    }

    @Test
    void keepsABoundedNumber() throws SQLException {
        execute("insert into sign_in_attempt select sha256(i::text::bytea), 1, 9000000000 from generate_series(1, %d) i"
                .formatted(AttemptCounts.MOST));
        fail(3, "griffier", HERE);
        counts().wipe();

        assertThat(numbers("select count(*)::int from sign_in_attempt")).containsExactly(AttemptCounts.MOST);
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
