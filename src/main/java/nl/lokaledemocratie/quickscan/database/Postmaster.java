package nl.lokaledemocratie.quickscan.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process of one database folder, as its own pid file names it. */
final class Postmaster {

    private static final int PATIENCE_SECONDS = 15;

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

    /** Stops what a killed service left running. Whoever calls this holds the lock of the data folder. */
    static void stopLeftOver(Path database) {
        try {
            Optional<ProcessHandle> process = find(database);
            if (process.isPresent() && !stops(process.get(), ProcessHandle::destroy)) {
                stops(process.get(), ProcessHandle::destroyForcibly);
            }
        } catch (IOException e) {
            throw new StartRefusedException("The pid file in %s cannot be read: %s".formatted(database, e), e);
        }
    }

    private static boolean serves(ProcessHandle process, Path database) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(database.toString()))
                .orElse(false);
    }

    private static boolean stops(ProcessHandle process, java.util.function.Predicate<ProcessHandle> signal) {
        signal.test(process);
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
