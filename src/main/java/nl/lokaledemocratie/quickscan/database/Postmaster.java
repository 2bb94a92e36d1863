package nl.lokaledemocratie.quickscan.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The server process of one database folder, as its own pid file names it. */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Of the file in which PostgreSQL says how it runs. */
    private static final int PORT_LINE = 3;

    private Postmaster() {}

    /** The running process, if there is one: a pid that meanwhile belongs to another program does not count. */
    static Optional<ProcessHandle> find(Path database) throws IOException {
        Path pidFile = database.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(process -> serves(process, database));
    }

    /** The port of the running process. */
    static int port(Path database) throws IOException {
        return Integer.parseInt(Files.readAllLines(database.resolve("postmaster.pid"))
                .get(PORT_LINE)
                .strip());
    }

    /** Stops what a killed service left running. Whoever calls this holds the lock of the data folder. */
    static void stopLeftOver(Path database) {
        try {
            Optional<ProcessHandle> process = find(database);
            if (process.isPresent() && !stops(process.get().pid(), database, ProcessHandle::destroy)) {
                stops(process.get().pid(), database, ProcessHandle::destroyForcibly);
            }
        } catch (IOException e) {
            throw new StartRefusedException("The pid file in %s cannot be read: %s".formatted(database, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefusedException("Interrupted while stopping the database in " + database, e);
        }
    }

    /** A process that ended but was never waited for, as in many containers, has no arguments any more. */
    private static boolean serves(ProcessHandle process, Path database) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(database.toString()))
                .orElse(false);
    }

    private static boolean stops(long pid, Path database, Consumer<ProcessHandle> signal) throws InterruptedException {
        ProcessHandle.of(pid).ifPresent(signal);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (isServing(pid, database) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        return !isServing(pid, database);
    }

    private static boolean isServing(long pid, Path database) {
        return ProcessHandle.of(pid)
                .filter(process -> serves(process, database))
                .isPresent();
    }
}
