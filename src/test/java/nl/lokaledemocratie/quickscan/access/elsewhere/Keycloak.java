package nl.lokaledemocratie.quickscan.access.elsewhere;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Keycloak from its distribution, as a process of its own, with people who are made up. */
final class Keycloak implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("keycloak.home", "target/keycloak-26.5.6"));
    private static final Path REALM = Path.of("src/test/resources/access/staff-realm.json");
    private static final long START_SECONDS = 180;

    private final Process process;

    private Keycloak(Process process) {
        this.process = process;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param port    where it listens
     * @param seen    where browsers see it
     * @param service where the service is
     */
    static Keycloak started(int port, String seen, String service) throws IOException, InterruptedException {
        wipe(HOME.resolve("data"));
        Path imported = Files.createDirectories(HOME.resolve("data/import"));
        Files.writeString(
                imported.resolve("staff-realm.json"), Files.readString(REALM).replace("@SERVICE@", service));
        ProcessBuilder start = new ProcessBuilder(List.of(
                        "bash",
                        HOME.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--cache=local",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=" + seen,
                        "--log-level=warn"))
                .redirectErrorStream(true)
                .redirectOutput(HOME.resolve("out.log").toFile());
        start.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        Keycloak keycloak = new Keycloak(start.start());
        keycloak.await(URI.create("http://127.0.0.1:" + port + "/realms/staff"));
        return keycloak;
    }

    private void await(URI realm) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!answers(realm)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("Keycloak did not start: " + Files.readString(HOME.resolve("out.log")));
            }
            Thread.sleep(200);
        }
    }

    private static boolean answers(URI address) {
        try {
            return ((HttpURLConnection) address.toURL().openConnection()).getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void wipe(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
