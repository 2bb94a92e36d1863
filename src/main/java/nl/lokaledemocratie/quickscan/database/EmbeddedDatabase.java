package nl.lokaledemocratie.quickscan.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;

/** A real PostgreSQL in the data folder, for who has no database server: kept over restarts, only reachable from this machine. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START_UP_WAIT = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final InstanceLock lock;
    private final EmbeddedPostgres postgres;
    private final DatabaseAddress address;

    private EmbeddedDatabase(DataFolder folder, InstanceLock lock, EmbeddedPostgres postgres, DatabaseAddress address) {
        this.folder = folder;
        this.lock = lock;
        this.postgres = postgres;
        this.address = address;
    }

    /** Locks the folder, stops what a killed service left running, and starts the database. */
    public static EmbeddedDatabase start(DataFolder folder) {
        InstanceLock lock = InstanceLock.acquire(folder);
        try {
            refuseRootWhereItCannotChange(folder);
            Postmaster.stopLeftOver(folder.database());
            String password = password(folder);
            EmbeddedPostgres postgres = launch(folder, password);
            return new EmbeddedDatabase(folder, lock, postgres, ServiceRole.prepare(postgres.getPort(), password));
        } catch (IOException | SQLException | RuntimeException e) {
            release(folder, lock);
            throw e instanceof StartRefusedException refused ? refused : failed(folder, e);
        }
    }

    /** How the service reaches it. */
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release(folder, lock);
        }
    }

    private static EmbeddedPostgres launch(DataFolder folder, String password) throws IOException {
        // The library also looks here for what it may clean up.
        System.setProperty("ot.epg.working-dir", folder.programs().toString());
        OwnerOnly.createFolder(folder.programs());
        Files.deleteIfExists(folder.databaseLog());
        OwnerOnly.open(folder.databaseLog(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .close();
        var log = ProcessBuilder.Redirect.appendTo(folder.databaseLog().toFile());
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setDataDirectory(folder.database())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_UP_WAIT)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setConnectConfig("password", password)
                .setLocaleConfig("locale", "C.UTF-8")
                // Options of initdb that come after the library's own "-A trust", so that no moment is without a
                // password.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.databasePasswordFile().toString());
        ServerSettings.ALL.forEach(builder::setServerConfig);
        EmbeddedPostgres postgres = builder.start();
        // The library made it writable for everybody.
        OwnerOnly.closeFolder(folder.programs());
        return postgres;
    }

    /** PostgreSQL never runs as root; the library gives it another face in a user namespace, which some containers forbid. */
    private static void refuseRootWhereItCannotChange(DataFolder folder) throws IOException {
        if (folder.isOfRoot() && !LinuxUtils.isUnshareAvailable()) {
            throw new StartRefusedException(
                    "PostgreSQL does not run as root, and this system allows no user namespace (unshare -U) to run it otherwise."
                            + " Start the service as an ordinary user, or set quarkus.datasource.jdbc.url to a PostgreSQL of your own.");
        }
    }

    private static String password(DataFolder folder) throws IOException {
        if (!Files.exists(folder.databasePasswordFile())) {
            try (FileChannel file = OwnerOnly.open(
                    folder.databasePasswordFile(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap(RandomText.password().getBytes(StandardCharsets.US_ASCII)));
                file.force(true);
            }
        }
        return Files.readString(folder.databasePasswordFile(), StandardCharsets.US_ASCII)
                .strip();
    }

    private static void release(DataFolder folder, InstanceLock lock) {
        try (lock) {
            Postmaster.stopLeftOver(folder.database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StartRefusedException failed(DataFolder folder, Exception cause) {
        return new StartRefusedException(
                "The embedded PostgreSQL did not start: %s\nIts own messages are in %s. Without it: set quarkus.datasource.jdbc.url to a PostgreSQL of your own."
                        .formatted(cause.getMessage(), folder.databaseLog()),
                cause);
    }
}
