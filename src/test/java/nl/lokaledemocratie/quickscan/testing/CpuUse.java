package nl.lokaledemocratie.quickscan.testing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time used so far.
 *
 * @param service  by its process; of this process without the thread that asks, which plays the people
 * @param database by its server and the processes of that
 */
public record CpuUse(Duration service, Duration database) {

    /** @param data folder with the embedded database */
    public static CpuUse now(Path data) throws IOException {
        Duration all = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        Duration asking = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        return new CpuUse(all.minus(asking), database(data));
    }

    /**
     * Of a service in a process of its own.
     *
     * @param data folder with its embedded database
     */
    public static CpuUse of(ProcessHandle service, Path data) throws IOException {
        return new CpuUse(service.info().totalCpuDuration().orElseThrow(), database(data));
    }

    public CpuUse since(CpuUse before) {
        return new CpuUse(service.minus(before.service), database.minus(before.database));
    }

    /** In milliseconds. */
    public double serviceEach(int number) {
        return service.toNanos() / 1e6 / number;
    }

    /** In milliseconds. */
    public double databaseEach(int number) {
        return database.toNanos() / 1e6 / number;
    }

    /** The connections of the pool keep their processes. */
    private static Duration database(Path data) throws IOException {
        Path file = data.resolve("postgres").resolve("postmaster.pid");
        ProcessHandle server = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).get(0).strip()))
                .orElseThrow();
        return Stream.concat(Stream.of(server), server.descendants())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
