package nl.lokaledemocratie.quickscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as it is delivered: started, stopped and killed as a process of its own. */
class ServiceIT {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    static Path folders;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.started(
                folders.resolve("shared"), List.of("-Dquarkus.http.proxy.trusted-proxies=127.0.0.1/32"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void servesItsFirstPage() throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(service.address("/"))));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Quick Scan Lokale Democratie");
    }

    @Test
    void writesItsLogForAProgramWhereThatIsAskedFor() {
        try (RunningService collected =
                RunningService.started(folders.resolve("json"), List.of("-Dquarkus.log.console.json.enabled=true"))) {
            assertThat(collected.output().lines().filter(line -> line.startsWith("{")))
                    .isNotEmpty()
                    .allSatisfy(
                            line -> assertThat(new ObjectMapper().readTree(line).has("message"))
                                    .isTrue());
        }
    }

    /** The service trusts this machine here. */
    @Test
    void believesATrustedProxyAboutTheSender() throws Exception {
        HttpRequest.Builder plain = HttpRequest.newBuilder(URI.create(service.address("/?taal=en")));
        assertThat(send(plain).headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("Secure");
        assertThat(send(plain.header("X-Forwarded-Proto", "https"))
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow())
                .contains("Secure");
    }

    @Test
    void refusesAManagementPortInUse() {
        RunningService second = RunningService.launched(
                folders.resolve("another"), RunningService.freePort(), "-Dquarkus.management.port=" + service.port);
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output())
                .contains("Port " + service.port, "choose another port with -Dquarkus.management.port=")
                .doesNotContain("\tat ");
    }

    @Test
    void tellsThatABodyIsTooLarge() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(service.address("/inloggen")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("a=" + "b".repeat(10_000_000))));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("te groot").doesNotContain("Exception");
    }

    /** As when the machine runs out of memory: nobody has to start anything. */
    @Test
    void startsItsDatabaseAgainWhenSomethingEndedIt() throws Exception {
        service.postgres().destroyForcibly();
        HttpResponse<String> page = firstPageWithoutDatabase();
        assertThat(page.body()).contains("De Quick Scan is even niet bereikbaar");
        assertThat(page.headers().firstValue("Retry-After")).isPresent();

        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!service.output().contains("starting it again") || health() != 200) {
            assertThat(System.nanoTime()).as(service.output()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertThat(isRunning(service.postgres())).isTrue();
        assertThat(service.output()).doesNotContain("Could not stop postmaster", "\tat ");
    }

    private static HttpResponse<String> firstPageWithoutDatabase() throws Exception {
        HttpResponse<String> page;
        do {
            page = send(HttpRequest.newBuilder(URI.create(service.address("/meedoen/abcdefghjkmn"))));
        } while (page.statusCode() == 404);
        assertThat(page.statusCode()).isEqualTo(503);
        return page;
    }

    private static int health() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(service.address("/q/health/ready"))))
                .statusCode();
    }

    @Test
    void refusesASecondInstanceOnOneFolder() {
        RunningService second = RunningService.launched(service.data, RunningService.freePort());
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output())
                .contains("is in use by process", "Stop that service first", service.data.toString())
                .doesNotContain("\tat ");
        assertThat(isRunning(service.postgres())).isTrue();
    }

    @Test
    void refusesAPortInUse() {
        RunningService second = RunningService.launched(folders.resolve("other"), service.port);
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output())
                .contains("Port " + service.port, "choose another port with -Dquarkus.http.port=")
                .doesNotContain("\tat ");
        assertThat(folders.resolve("other")).doesNotExist();
    }

    @Test
    void refusesADataFolderOfSomebodyElse() throws IOException {
        Path foreign = folderOfSomebodyElse();
        RunningService refused = RunningService.launched(foreign, RunningService.freePort());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.output())
                .contains(
                        foreign.toString(),
                        "belongs to \"" + Files.getOwner(foreign).getName() + "\"")
                .doesNotContain("\tat ");
        assertThat(foreign.resolve("postgres")).doesNotExist();
    }

    @Test
    void keepsDataOverStoppingAndKilling() throws Exception {
        Path data = folders.resolve("kept");
        ProcessHandle postgres;
        try (RunningService first = RunningService.started(data)) {
            postgres = first.postgres();
            store(first);
            String answer = finishRequestWhileStopping(first);
            assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain(" 503 ");
            assertThat(first.exitCode()).isEqualTo(TERMINATED);
            assertThat(first.output()).doesNotContain("ERROR", "\tat ");
        }
        assertThat(isRunning(postgres)).isFalse();

        RunningService killed = RunningService.started(data);
        assertThat(isStored(killed)).isTrue();
        postgres = killed.postgres();
        killed.kill();
        assertThat(isRunning(postgres)).as("left over").isTrue();

        try (RunningService recovered = RunningService.started(data)) {
            assertThat(isStored(recovered)).isTrue();
            assertThat(isRunning(postgres)).isFalse();
            postgres = recovered.postgres();
        }
        assertThat(isRunning(postgres)).isFalse();
        bringsBackABackup(data);
    }

    /** Made of a service that runs, and started from. */
    private static void bringsBackABackup(Path data) throws Exception {
        Path file = folders.resolve("kept.backup");
        Path key = folders.resolve("backup.key");
        Path elsewhere = folders.resolve("elsewhere");
        assertThat(RunningService.command(data, "backup-key", key.toString()).exitCode())
                .isZero();
        try (RunningService running = RunningService.started(data)) {
            RunningService backup =
                    RunningService.command(data, "backup", file.toString(), "--key-file", key.toString());
            assertThat(backup.exitCode()).as(backup.output()).isZero();
            assertThat(backup.output())
                    .contains("locked under key ")
                    .doesNotContain(Files.readString(key).strip());
            assertThat(isStored(running)).isTrue();
        }
        RunningService locked = RunningService.command(elsewhere, "restore", file.toString());
        assertThat(locked.exitCode()).isEqualTo(1);
        assertThat(locked.output()).contains("is locked under key").doesNotContain("\tat ");
        assertThat(RunningService.command(elsewhere, "restore", file.toString(), "--key-file", key.toString())
                        .exitCode())
                .isZero();
        RunningService again =
                RunningService.command(elsewhere, "restore", file.toString(), "--key-file", key.toString());
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.output()).startsWith("The database is not empty.").doesNotContain("\tat ");
        Files.copy(
                data.resolve("secrets.properties"),
                elsewhere.resolve("secrets.properties"),
                StandardCopyOption.REPLACE_EXISTING);
        try (RunningService restored = RunningService.started(elsewhere)) {
            assertThat(isStored(restored)).isTrue();
        }
    }

    /** A process that ended but was never waited for still counts as alive, but has no arguments. */
    private static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().arguments().isPresent();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends the first half of a request, lets the service stop, sends the other half. An earlier one has loaded the code. */
    private static String finishRequestWhileStopping(RunningService service) throws Exception {
        send(HttpRequest.newBuilder(URI.create(service.address("/inloggen")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("a=b&c=d&e=")));
        try (Socket socket = new Socket("127.0.0.1", service.port);
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(30));
            String head =
                    "POST /inloggen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                            + "Content-Length: 10\r\n\r\na=b&c";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            TimeUnit.SECONDS.sleep(2);
            service.terminate();
            TimeUnit.SECONDS.sleep(1);
            socket.getOutputStream().write("=d&e=".getBytes(StandardCharsets.US_ASCII));
            return answer.readLine();
        }
    }

    private static void store(RunningService service) throws SQLException, IOException {
        try (Connection connection = service.database();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into organisation (code, name, kind, fictional)"
                    + " values ('KEPT', 'Bewaarstad', 'MUNICIPALITY', true)");
        }
    }

    private static boolean isStored(RunningService service) throws SQLException, IOException {
        try (Connection connection = service.database();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select from organisation where code = 'KEPT'")) {
            return found.next();
        }
    }

    /** Root can give a folder away; for everybody else the system's folders belong to somebody else. */
    private static Path folderOfSomebodyElse() throws IOException {
        Path folder = Files.createDirectories(folders.resolve("foreign"));
        if (!Files.getOwner(folder).getName().equals("root")) {
            return Path.of("/etc");
        }
        return Files.setOwner(
                folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
    }
}
