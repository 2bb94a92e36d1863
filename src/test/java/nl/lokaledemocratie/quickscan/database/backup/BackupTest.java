package nl.lokaledemocratie.quickscan.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.database.DatabaseAddress;
import nl.lokaledemocratie.quickscan.database.Secrets;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A backup of the database of all Quarkus tests, restored into a second one on the same server. */
@QuarkusTest
class BackupTest {

    private static final String COPY = "restored";

    private static final String CONTENT =
            """
            select md5(coalesce(string_agg(line, '' order by line), '')) from (select row::text as line from public.%s row) lines""";

    private static final String STRUCTURE =
            """
            select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '')
            from information_schema.columns where table_schema = 'public'
            union all
            select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
            where connamespace = 'public'::regnamespace
            union all
            select indexdef from pg_indexes where schemaname = 'public'
            order by 1""";

    @Inject
    Config config;

    private DatabaseAddress source;
    private DatabaseAddress target;
    private Path folder;
    private Path file;

    @BeforeEach
    void makeEmptyDatabase() throws SQLException, IOException {
        EmptyCopy copy = EmptyCopy.make(config, COPY);
        source = copy.source();
        target = copy.target();
        folder = Files.createTempDirectory(Path.of("target"), "backup");
        file = folder.resolve("scan.backup");
        addRowsThatAreHardToKeep();
    }

    @Test
    void bringsBackEveryRowAndTheStructure() throws SQLException {
        BackupSummary written = Backup.write(source, file, Optional.empty());
        assertThat(Restore.read(file, Optional.empty(), target)).isEqualTo(written);
        assertThat(texts(target, STRUCTURE)).isEqualTo(texts(source, STRUCTURE)).isNotEmpty();
        for (String table : tables()) {
            assertThat(texts(target, CONTENT.formatted(table)))
                    .as(table)
                    .isEqualTo(texts(source, CONTENT.formatted(table)));
        }
        assertThat(written.rows()).isPositive();
    }

    @Test
    void bringsBackADatabaseThatTheServiceAccepts() {
        Backup.write(source, file, Optional.empty());
        Restore.read(file, Optional.empty(), target);
        Flyway flyway = Flyway.configure()
                .dataSource(target.url(), target.username(), target.password())
                .load();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    @Test
    void holdsNoSequencesForABackupWouldLoseTheirPlace() throws SQLException {
        assertThat(texts(source, "select sequencename from pg_sequences")).isEmpty();
    }

    @Test
    void isForItsOwnerOnlyAndHoldsNoSecret() throws IOException {
        Backup.write(source, file, Optional.empty());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        List<String> secrets = Secrets.SETTINGS.stream().map(this::setting).toList();
        for (String entry : entries()) {
            assertThat(entry).doesNotContain(secrets).doesNotContain(source.password());
        }
    }

    @Test
    void replacesNoFile() throws IOException {
        Files.writeString(file, "kept");
        assertThatThrownBy(() -> Backup.write(source, file, Optional.empty()))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining("already exists");
        assertThat(file).hasContent("kept");
    }

    @Test
    void refusesToBackUpADatabaseThatHoldsNothing() {
        assertThatThrownBy(() -> Backup.write(target, file, Optional.empty()))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining("holds nothing yet");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesToRestoreOverData() {
        Backup.write(source, file, Optional.empty());
        Restore.read(file, Optional.empty(), target);
        assertRefused("not empty");
    }

    @Test
    void refusesDamageAndLeavesTheDatabaseEmpty() throws Exception {
        Backup.write(source, file, Optional.empty());
        change(
                "tables/organisation.txt",
                text -> text + text.lines().findFirst().orElseThrow() + "\n");
        assertRefused("the rows of organisation are not accepted");
        assertThat(texts(target, "select relname from pg_class where relnamespace = 'public'::regnamespace"))
                .isEmpty();
    }

    @Test
    void refusesOneChangedAnswer() throws Exception {
        Backup.write(source, file, Optional.empty());
        change("tables/organisation.txt", text -> text.replace("Bewaarstad", "Bewaardorp"));
        assertRefused("the rows of organisation are not those that were written");
    }

    @Test
    void refusesAnotherVersionsSchema() throws Exception {
        Backup.write(source, file, Optional.empty());
        change("manifest.json", text -> text.replaceFirst("\"sha256\" : \"[0-9a-f]", "\"sha256\" : \"x"));
        assertRefused("another version of this program: its V1__schema.sql");
    }

    @Test
    void refusesTheSchemaOfANewerVersion() throws Exception {
        Backup.write(source, file, Optional.empty());
        change("manifest.json", text -> text.replace("V1__schema.sql", "V9999__later.sql"));
        assertRefused("a newer version of this program: V9999__later.sql is unknown here");
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException {
        Files.writeString(file, "not a zip");
        assertRefused("is no backup");
        Files.delete(file);
        assertRefused("is not there");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> Restore.read(file, Optional.empty(), target))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining(message);
    }

    private void addRowsThatAreHardToKeep() throws SQLException {
        try (Connection connection = source.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into organisation (code, name, kind, province, fictional)
                    values ('BACKUP', E'Bewaarstad\\t"ë", \\\\N\\nregel twee', 'MUNICIPALITY', null, true)
                    on conflict do nothing""");
        }
    }

    private List<String> tables() throws SQLException {
        try (Connection connection = source.connect()) {
            return new Schema(connection).tables();
        }
    }

    private List<String> entries() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file);
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            List<String> texts = new ArrayList<>();
            for (Path entry : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(entry, StandardCharsets.ISO_8859_1));
            }
            return texts;
        }
    }

    private void change(String entry, UnaryOperator<String> change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            Path path = zip.getPath(entry);
            Files.writeString(path, change.apply(Files.readString(path, StandardCharsets.UTF_8)));
        }
    }

    private static List<String> texts(DatabaseAddress database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }

    private String setting(String name) {
        return config.getValue(name, String.class);
    }
}
