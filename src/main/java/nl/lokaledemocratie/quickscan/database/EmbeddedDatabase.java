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
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import org.jboss.logging.Logger;

/** A real PostgreSQL in the data folder, for who has no database server: kept over restarts, only reachable from this machine. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final Duration START_UP_WAIT = Duration.ofSeconds(60);
    private static final int WATCH_SECONDS = 2;

    /** Lets the library choose a free one. */
    private static final int ANY_PORT = 0;

    private final DataFolder folder;
    private final InstanceLock lock;
    private final DatabaseAddress address;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(EmbeddedDatabase::daemon);
    private EmbeddedPostgres postgres;

    private EmbeddedDatabase(DataFolder folder, InstanceLock lock, EmbeddedPostgres postgres, DatabaseAddress address) {
        this.folder = folder;
        this.lock = lock;
        this.postgres = postgres;
        this.address = address;
        watch.scheduleWithFixedDelay(this::revive, WATCH_SECONDS, WATCH_SECONDS, TimeUnit.SECONDS);
    }

    /** Locks the folder, stops what a killed service left running, and starts the database. */
    public static EmbeddedDatabase start(DataFolder folder) {
        refuseWhereLeftOut();
        InstanceLock lock = InstanceLock.acquire(folder);
        try {
            refuseRootWhereItCannotChange(folder);
            Postmaster.stopLeftOver(folder.database());
            String password = password(folder);
            EmbeddedPostgres postgres = launch(folder, password, ANY_PORT);
            return new EmbeddedDatabase(folder, lock, postgres, ServiceRole.prepare(postgres.getPort(), password));
        } catch (IOException | SQLException | RuntimeException e) {
            release(folder, lock);
            throw e instanceof StartRefusedException refused ? refused : failed(folder, e);
        }
    }

    /** What is built with the profile "external-database", as for the image, has no server in it. */
    private static void refuseWhereLeftOut() {
        try {
            EmbeddedPostgres.class.getName();
        } catch (NoClassDefFoundError e) {
            throw new StartRefusedException(
                    "This build has no database of its own. Name yours with quarkus.datasource.jdbc.url, username and password.",
                    e);
        }
    }

    /** How to read the database that a running service has in the folder, as its administrator; empty when none runs there. */
    static Optional<DatabaseAddress> findRunning(DataFolder folder) {
        try {
            return Postmaster.find(folder.database()).isPresent()
                    ? Optional.of(ServiceRole.forAdministrator(Postmaster.port(folder.database()), password(folder)))
                    : Optional.empty();
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /** How the service reaches it. */
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public synchronized void close() {
        watch.shutdown();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release(folder, lock);
        }
    }

    /** Starts the server again, at its address, when something ended it: a lack of memory, or somebody. */
    private synchronized void revive() {
        try {
            if (!watch.isShutdown() && Postmaster.find(folder.database()).isEmpty()) {
                LOG.warn("The embedded PostgreSQL ended; starting it again");
                int port = postgres.getPort();
                postgres.close();
                postgres = launch(folder, password(folder), port);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warnf(
                    "The embedded PostgreSQL did not start again yet (%s); its own messages are in %s",
                    e.getMessage(), folder.databaseLog());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "embedded database");
        thread.setDaemon(true);
        return thread;
    }

    private static EmbeddedPostgres launch(DataFolder folder, String password, int port) throws IOException {
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
                .setPort(port)
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
