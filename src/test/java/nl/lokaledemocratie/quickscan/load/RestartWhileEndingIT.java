package nl.lokaledemocratie.quickscan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import nl.lokaledemocratie.quickscan.RunningService;
import nl.lokaledemocratie.quickscan.database.DataFolder;
import nl.lokaledemocratie.quickscan.database.Secrets;
import nl.lokaledemocratie.quickscan.response.draft.DraftTicket;
import nl.lokaledemocratie.quickscan.response.flood.FloodSeal;
import nl.lokaledemocratie.quickscan.response.flood.SealOfAnother;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed in the middle of the two hours in which who had begun can still send: on neither road does anybody notice, and once
 * the time is over, during another standstill, the scan closes by itself, once.
 */
class RestartWhileEndingIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path folder;

    @Test
    void letsWhoHadBegunSendAndClosesOnce() throws Exception {
        Path questionnaires = Path.of("src", "test", "resources", "load").toAbsolutePath();
        Path data = folder.resolve("data");
        RunningService service = RunningService.started(
                data, List.of("-Dquickscan.demo.enabled=true", "-Dquickscan.questionnaires.folder=" + questionnaires));
        try {
            String address = "http://127.0.0.1:" + service.port;
            ShortScan scan = ShortScan.open(http, address, data);
            Visitor steps = answered(address, scan);
            Visitor late = answered(address, scan);
            Visitor device = device(address, scan, data);
            end(service, scan, Duration.ofHours(1));

            service.kill();
            service = service.startedAgain();
            assertThat(steps.post(scan.link() + "/overzicht", Map.of())
                            .headers()
                            .firstValue("location"))
                    .hasValueSatisfying(place -> assertThat(place).endsWith("/bedankt"));
            assertThat(device.get(scan.link() + "/vragen/inwoners").statusCode())
                    .isEqualTo(200);
            assertThat(device.post(scan.link() + "/vragen/inwoners", sheet()).statusCode())
                    .isEqualTo(204);
            assertThat(new Visitor(http, address, PATIENCE).get(scan.link()).statusCode())
                    .isEqualTo(410);
            assertThat(find(service, scan, "select status from scan where id = ?"))
                    .isEqualTo("OPEN");

            service.kill();
            service = service.startedAgain();
            end(service, scan, Duration.ofHours(2));
            service.kill();
            service = service.startedAgain();
            awaitClosed(service, scan);
            assertThat(late.post(scan.link() + "/overzicht", Map.of()).statusCode())
                    .isEqualTo(410);
            assertThat(find(service, scan, "select count(*) from answer_sheet where scan_id = ?"))
                    .isEqualTo("2");
            assertThat(find(service, scan, "select count(*) from publication where scan_id = ? and revision = 1"))
                    .isEqualTo("1");
        } finally {
            service.close();
        }
    }

    private Visitor answered(String address, ShortScan scan) throws Exception {
        Visitor visitor = new Visitor(http, address, PATIENCE);
        visitor.post(scan.link() + "/start", Map.of("groep", "inwoners"));
        visitor.post(scan.link() + "/stap/1", Map.of("luisteren.now", "2", "actie", "volgende"));
        return visitor;
    }

    /** As one that showed the questions an hour and a half ago. */
    private Visitor device(String address, ShortScan scan, Path data) {
        FloodSeal seal = SealOfAnother.with(Secrets.of(DataFolder.open(data)).get(Secrets.INVITATION_KEY));
        Instant shown = Instant.now().minus(Duration.ofMinutes(90));
        return new Visitor(http, address, PATIENCE)
                .with(
                        FloodSeal.shownBy("inwoners"),
                        seal.of(FloodSeal.shownOf(UUID.fromString(scan.id()), "inwoners"), shown));
    }

    private static Map<String, String> sheet() {
        return Map.of("blad", DraftTicket.fresh().text(), "luisteren.now", "4");
    }

    /** As if it had ended so long ago. */
    private static void end(RunningService service, ShortScan scan, Duration ago) throws Exception {
        try (Connection connection = service.database();
                PreparedStatement update =
                        connection.prepareStatement("update scan set ends_at = ?::timestamptz where id = ?")) {
            update.setString(
                    1, Instant.now().minus(ago).truncatedTo(ChronoUnit.MINUTES).toString());
            update.setObject(2, UUID.fromString(scan.id()));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static void awaitClosed(RunningService service, ShortScan scan) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!find(service, scan, "select count(*) from publication where scan_id = ?")
                .equals("1")) {
            assertThat(System.nanoTime()).as(service.output()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static String find(RunningService service, ShortScan scan, String sql) throws Exception {
        try (Connection connection = service.database();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, UUID.fromString(scan.id()));
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
