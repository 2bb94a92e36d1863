package nl.lokaledemocratie.quickscan.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.database.DatabaseAddress;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Backups under a key of the operator, made while the service works; files that were tampered with, and the key of somebody else. */
@QuarkusTest
class LockedBackupTest {

    private static final String COPY = "unlocked";
    private static final int SEGMENT = 1 << 16;

    @Inject
    Config config;

    @Inject
    Scenario scenario;

    private DatabaseAddress source;
    private DatabaseAddress target;
    private Path file;
    private Path keyFile;
    private BackupKey key;

    @BeforeEach
    void makeEmptyDatabase() throws SQLException, IOException {
        EmptyCopy copy = EmptyCopy.make(config, COPY);
        source = copy.source();
        target = copy.target();
        Path folder = Files.createTempDirectory(Path.of("target"), "locked");
        file = folder.resolve("scan.backup");
        keyFile = folder.resolve("backup.key");
        key = BackupKey.make(keyFile);
    }

    /** A sheet and its place in the counts are one transaction: a moment between them would tell in the copy. */
    @Test
    void isOneMomentWhileSheetsComeInAndScansClose() throws Exception {
        Scan scan = scenario.openForResidents();
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(20);
        var people = Executors.newFixedThreadPool(3);
        try {
            List<Future<?>> work = List.of(
                    people.submit(() -> sendUntil(stop, scan, begun)),
                    people.submit(() -> sendUntil(stop, scan, begun)),
                    people.submit(() -> closeUntil(stop)));
            assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
            Backup.write(source, file, Optional.of(key));
            stop.set(true);
            for (Future<?> each : work) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            stop.set(true);
            people.shutdownNow();
        }
        Restore.read(file, Optional.of(BackupKey.read(keyFile)), target);
        long sheets = number(target, "select count(*) from " + StoredSheets.table(scan.id()));
        assertThat(sheets).isGreaterThanOrEqualTo(20);
        assertThat(number(target, "select sum(responses) from response_count where scan_id = '" + scan.id() + "'"))
                .isEqualTo(sheets);
        assertThat(
                        number(
                                target,
                                "select count(*) from scan where status = 'CLOSED' and not exists (select from publication where scan_id = id)"))
                .isZero();
        assertThat(number(source, "select count(*) from " + StoredSheets.table(scan.id())))
                .isGreaterThan(sheets);
    }

    @Test
    void tellsNothingWithoutTheKey() throws IOException {
        Backup.write(source, file, Optional.of(key));
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes).startsWith("quickscan-backup 2 " + key.name() + "\n");
        assertThat(bytes)
                .doesNotContain(
                        "organisation", "flyway", Files.readString(keyFile).strip());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
    }

    @Test
    void saysWhichKeyItNeeds() throws IOException {
        Backup.write(source, file, Optional.of(key));
        assertRefused(Optional.empty(), "is locked under key " + key.name() + ". Name the file");
        BackupKey other = BackupKey.make(keyFile.resolveSibling("other.key"));
        assertRefused(Optional.of(other), "the file of --key-file holds key " + other.name());
        Path claimed = file.resolveSibling("claimed.backup");
        byte[] bytes = Files.readAllBytes(file);
        byte[] name = other.name().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, bytes, "quickscan-backup 2 ".length(), name.length);
        Files.write(claimed, bytes);
        file = claimed;
        assertRefused(Optional.of(other), "a part of it was changed");
    }

    @Test
    void refusesAFileThatWasCutChangedOrPutInAnotherOrder() throws Exception {
        Backup.write(source, file, Optional.of(key));
        byte[] whole = Files.readAllBytes(file);
        assertThat(whole.length).isGreaterThan(4 * SEGMENT);
        for (int length : new int[] {10, 100, SEGMENT, whole.length - SEGMENT, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertRefused(Optional.of(key), "damaged or is no backup");
        }
        byte[] changed = whole.clone();
        changed[SEGMENT + 100] ^= 1;
        Files.write(file, changed);
        assertRefused(Optional.of(key), "a part of it was changed, is missing or stands elsewhere");
        byte[] swapped = whole.clone();
        System.arraycopy(whole, SEGMENT, swapped, 2 * SEGMENT, SEGMENT);
        System.arraycopy(whole, 2 * SEGMENT, swapped, SEGMENT, SEGMENT);
        Files.write(file, swapped);
        assertRefused(Optional.of(key), "a part of it was changed, is missing or stands elsewhere");
    }

    @Test
    void refusesWhatIsNoKey() throws IOException {
        Files.writeString(keyFile, "a word");
        assertThatThrownBy(() -> BackupKey.read(keyFile))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining("holds no key: 64 hexadecimal digits");
        assertThatThrownBy(() -> BackupKey.make(keyFile))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining("already exists");
    }

    private void sendUntil(AtomicBoolean stop, Scan scan, CountDownLatch begun) {
        while (!stop.get()) {
            scenario.answerToday(
                    scan, List.of(scenario.sheets().get(scenario.sheets().size() - 1)));
            begun.countDown();
        }
    }

    private void closeUntil(AtomicBoolean stop) {
        while (!stop.get()) {
            scenario.closed(scenario.municipality());
        }
    }

    private void assertRefused(Optional<BackupKey> with, String message) {
        assertThatThrownBy(() -> Restore.read(file, with, target))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining(message);
        try {
            assertThat(number(target, "select count(*) from pg_class where relnamespace = 'public'::regnamespace"))
                    .isZero();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(DatabaseAddress database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
