package nl.lokaledemocratie.quickscan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database that the service starts for itself. The annotation gives it to every Quarkus test. */
@QuarkusTest
@WithTestResource(value = DatabaseForTests.class, scope = TestResourceScope.GLOBAL)
class EmbeddedDatabaseTest {

    @Inject
    DataSource source;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = DataFolder.SETTING)
    Path dataFolder;

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "wal_recycle, off",
        "listen_addresses, 127.0.0.1",
        "log_error_verbosity, terse",
        "log_min_error_statement, panic"
    })
    void runsWithSafeSettings(String setting, String expected) throws SQLException {
        assertThat(query("select current_setting('%s')".formatted(setting))).isEqualTo(expected);
    }

    @Test
    void isPostgres18() throws SQLException {
        assertThat(query("select current_setting('server_version')")).startsWith("18.");
    }

    @Test
    void servesTheServiceAsAnOrdinaryRole() throws SQLException {
        assertThat(
                        query(
                                "select rolsuper or rolcreaterole or rolcreatedb or rolreplication from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    /** With an extension one reads the write-ahead log and raw pages; also those that need no superuser are for who owns the database. */
    @ParameterizedTest
    @ValueSource(strings = {"pg_walinspect", "pageinspect", "pgcrypto"})
    void letsTheServiceLoadNoExtension(String extension) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create extension \"%s\"".formatted(extension)))
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo("42501"));
        }
    }

    @Test
    void letsTheServiceWriteSamplesOfThePlannerAnew() throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum full pg_catalog.pg_statistic");
            assertThat(statement.getWarnings() == null).isTrue();
        }
    }

    @Test
    void letsTheServiceMakeOldWriteAheadFilesVanish() throws SQLException {
        assertThat(query("select pg_switch_wal() is not null")).isEqualTo("t");
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    @Test
    void refusesWithoutTheRightPassword() {
        for (String user : List.of("quickscan", "postgres")) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, user, "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void keepsItsProgramsForTheOwner() throws IOException {
        Path programs = dataFolder.resolve("programs");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(programs)))
                .isEqualTo("rwx------");
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
