package nl.lokaledemocratie.quickscan.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.database.DatabaseAddress;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A backup of schema 68 in the first format, with a closed scan and an open one of the demonstration: what it holds is there after bringing it up to date, and the version
 * that made it could go on beside this one.
 */
@QuarkusTest
class OlderBackupTest {

    private static final Path FILE = Path.of("src", "test", "resources", "backup", "v68.backup");
    private static final int ROWS = 1110;
    private static final int SEALED = 10;

    private static final String COLUMNS =
            """
            select table_name || '.' || column_name, data_type || case when is_nullable = 'NO' and column_default is null then ' needed' else '' end
            from information_schema.columns where table_schema = 'public' and table_name not like 'sealed\\_sheet\\_%'""";

    @Inject
    Config config;

    private DatabaseAddress target;

    @BeforeEach
    void makeEmptyDatabase() throws SQLException, IOException {
        target = EmptyCopy.make(config, "older").target();
    }

    @Test
    void isReadAndBroughtUpToDateWithAllItHolds() throws SQLException {
        assertThat(Restore.read(FILE, Optional.empty(), target).rows()).isEqualTo(ROWS);
        Map<String, Long> before = rows(tables());
        assertThat(before).containsEntry("sealed_sheet", (long) SEALED).containsEntry("publication", 1L);

        assertThat(bringUpToDate()).isPositive();

        before.remove(Schema.HISTORY);
        assertThat(rows(List.copyOf(before.keySet()))).isEqualTo(before);
        assertThat(pairs("select 'own', count(*)::text from only sealed_sheet")).containsEntry("own", "0");
    }

    @Test
    void theVersionThatMadeItFindsAndFillsItsColumnsAfterwards() throws SQLException {
        Restore.read(FILE, Optional.empty(), target);
        Map<String, String> before = pairs(COLUMNS);

        bringUpToDate();

        Map<String, String> after = pairs(COLUMNS);
        assertThat(after).containsAllEntriesOf(before);
        after.keySet().removeAll(before.keySet());
        after.keySet().removeIf(column -> before.keySet().stream()
                .noneMatch(old -> old.startsWith(column.substring(0, column.indexOf('.') + 1))));
        assertThat(after.values()).as("added to its tables: %s", after).noneMatch(type -> type.endsWith("needed"));
    }

    private int bringUpToDate() {
        return Flyway.configure()
                .dataSource(target.url(), target.username(), target.password())
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private List<String> tables() throws SQLException {
        try (Connection connection = target.connect()) {
            return new Schema(connection).tables();
        }
    }

    private Map<String, Long> rows(List<String> tables) throws SQLException {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : tables) {
            rows.put(
                    table,
                    Long.valueOf(pairs("select 'rows', count(*)::text from \"%s\"".formatted(table))
                            .get("rows")));
        }
        return rows;
    }

    private Map<String, String> pairs(String query) throws SQLException {
        try (Connection connection = target.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            Map<String, String> pairs = new LinkedHashMap<>();
            while (result.next()) {
                pairs.put(result.getString(1), result.getString(2));
            }
            return pairs;
        }
    }
}
