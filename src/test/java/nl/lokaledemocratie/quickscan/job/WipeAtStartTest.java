package nl.lokaledemocratie.quickscan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.response.draft.Expiry;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WipeAtStartTest {

    @Inject
    Jobs jobs;

    @Inject
    Scenario scenario;

    @Inject
    DataSource database;

    @Test
    void wipesAtTheStartWhatEndedWhileTheServiceStoodStill() throws SQLException {
        String scan = scenario.open(scenario.municipality()).id().toString();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (int hour = 0; hour < 2; hour++) {
                statement.execute("insert into receipt (scan_id, token_hash, expires_hour) values ('%s', '%s', %s)"
                        .formatted(scan, "x" + hour, "floor(extract(epoch from now()) / 3600) + 24 * " + hour));
            }
            jobs.start(new StartupEvent());
            try (ResultSet rows =
                    statement.executeQuery("select count(*) from receipt where scan_id = '%s'".formatted(scan))) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        }
    }

    @Test
    void wipesAsOftenAsIsReckonedWith() throws NoSuchMethodException {
        String every = Jobs.class
                .getDeclaredMethod("wipe")
                .getAnnotation(Scheduled.class)
                .every();
        assertThat(Duration.parse("PT" + every)).isEqualTo(Expiry.WIPE);
    }
}
