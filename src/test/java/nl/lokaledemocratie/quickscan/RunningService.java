package nl.lokaledemocratie.quickscan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built service as a process of its own, as an operator starts it. */
public final class RunningService implements AutoCloseable {

    /** What was built here. */
    public static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();

    private static final long START_SECONDS = 300;
    private static final long STOP_SECONDS = 60;

    public final Path data;
    public final int port;
    private final Path jar;
    private final List<String> options;
    private final Process process;
    private final Path output;

    private RunningService(Path data, int port, Path jar, List<String> options, Process process, Path output) {
        this.data = data;
        this.port = port;
        this.jar = jar;
        this.options = options;
        this.process = process;
        this.output = output;
    }

    /** Starts the service and waits until it listens. */
    static RunningService started(Path data) {
        return started(data, List.of());
    }

    /** The same with further options. */
    public static RunningService started(Path data, List<String> more) {
        return launched(data, freePort(), more.toArray(String[]::new)).awaitStart();
    }

    /** The same of another build. */
    public static RunningService started(Path data, Path jar, List<String> more) {
        return launched(data, freePort(), jar, more).awaitStart();
    }

    /** Starts the service again after it ended, at the same address and with the same options, and waits until it listens. */
    public RunningService startedAgain() {
        return run(data, port, jar, options, List.of()).awaitStart();
    }

    /** Starts the process with further options; it may end by itself. */
    static RunningService launched(Path data, int port, String... more) {
        return launched(data, port, JAR, List.of(more));
    }

    private static RunningService launched(Path data, int port, Path jar, List<String> more) {
        List<String> options = new ArrayList<>(List.of(
                "-Dquickscan.data-folder=" + data,
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=" + freePort(),
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquickscan.demo.enabled=false"));
        options.addAll(more);
        return run(data, port, jar, options, List.of());
    }

    /** Runs an offline command on a data folder. */
    static RunningService command(Path data, String... arguments) {
        return run(data, 0, JAR, List.of("-Dquickscan.data-folder=" + data), List.of(arguments));
    }

    private static RunningService run(Path data, int port, Path jar, List<String> options, List<String> arguments) {
        try {
            Path output = Files.createTempFile("service", ".log");
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.addAll(List.of("-jar", jar.toString()));
            command.addAll(arguments);
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new RunningService(data, port, jar, options, process, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the process to stop, as an init system does. */
    void terminate() {
        process.destroy();
    }

    /** Ends the process at once, without any chance to clean up. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** The process. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits for the end of the process. */
    int exitCode() {
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("still running: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The server process of the embedded database, as its pid file names it. */
    ProcessHandle postgres() {
        return ProcessHandle.of(Long.parseLong(postmaster().get(0).strip())).orElseThrow();
    }

    /** A connection to the embedded database as its superuser. */
    public Connection database() throws SQLException, IOException {
        String url = "jdbc:postgresql://127.0.0.1:%s/quickscan"
                .formatted(postmaster().get(3).strip());
        return DriverManager.getConnection(url, "postgres", Files.readString(data.resolve("postgres-password")));
    }

    @Override
    public void close() {
        process.destroy();
        exitCode();
    }

    private List<String> postmaster() {
        try {
            return Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunningService awaitStart() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!output().contains("Listening on:")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("the service did not start: " + output());
            }
            pause();
        }
        return this;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
