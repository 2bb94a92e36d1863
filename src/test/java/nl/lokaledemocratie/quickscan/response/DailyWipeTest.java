package nl.lokaledemocratie.quickscan.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.scan.Scan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DailyWipeTest {

    @Inject
    DataSource database;

    @Inject
    ScanScenario scenario;

    @Inject
    DailyWipe wipe;

    @Inject
    Clock clock;

    @ParameterizedTest
    @CsvSource({
        "receipt, 'insert into receipt values (?, ''x'', ?)'",
        "draft, 'insert into draft values (?, gen_random_uuid(), '''', '''', ?)'"
    })
    void forgetsWhatHasExpiredAndNothingElse(String table, String insert) throws SQLException {
        Scan expired = scenario.open();
        Scan lasting = scenario.open();
        LocalDate today = LocalDate.now(clock);
        insert(insert, expired, today.minusDays(1));
        insert(insert, lasting, today);
        wipe.run();
        assertThat(count(table, expired)).isZero();
        assertThat(count(table, lasting)).isEqualTo(1);
    }

    private void insert(String sql, Scan scan, LocalDate expires) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, scan.id());
            insert.setObject(2, expires);
            insert.executeUpdate();
        }
    }

    private int count(String table, Scan scan) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select count(*) from " + table + " where scan_id = ?")) {
            select.setObject(1, scan.id());
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
