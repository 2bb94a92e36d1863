package nl.lokaledemocratie.quickscan.report.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.document.seal.SealedFile;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Corrected;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many reports in one file: made once, of what counts when it is given out, for who asked and nobody else, also after a restart. */
@QuarkusTest
class BundlePagesTest {

    /** Closed scans of other tests are many; those of a year that no other test has are these. */
    private static int year = 3000;

    @Inject
    Scenario scenario;

    @Inject
    EntityManager entities;

    @Inject
    BundleMaker maker;

    @Inject
    BundleConfig config;

    private Scan first;
    private Scan second;
    private StaffBrowser advisor;

    @BeforeEach
    void close() {
        year++;
        first = closedThen();
        second = closedThen();
        advisor = scenario.advisor();
    }

    @Test
    void givesAllReportsOfAChoice() throws IOException {
        ask("raad", "inwoners");
        maker.makeAll();

        Document page = page(advisor);
        assertThat(page.select("main").text())
                .contains("Download het bestand met 4 rapporten", String.valueOf(year))
                .doesNotContain("Weggelaten", "Niet gelukt", "{");
        Map<String, byte[]> files = download();
        assertThat(files).hasSize(5).containsKey("inhoud.txt");
        assertThat(files.keySet())
                .filteredOn(name -> name.endsWith("rapport-nl.pdf"))
                .hasSize(2);
        assertThat(files.keySet())
                .filteredOn(name -> name.endsWith("inwoners-nl.pdf"))
                .hasSize(2);
        assertThat(pdf(files, "rapport-nl.pdf", first))
                .isEqualTo(advisor.get("/scans/" + first.id() + "/rapport.pdf").asByteArray());
        assertThat(list(files)).contains(first.organisation().fullName(), second.title(), "uitkomst nummer 1");
    }

    @Test
    void isMadeInEnglishToo() throws IOException {
        ask(Map.of("taal-rapport", "en"), "raad");
        maker.makeAll();
        Map<String, byte[]> files = download();
        assertThat(pdf(files, "rapport-en.pdf", first))
                .isEqualTo(advisor.get("/scans/" + first.id() + "/rapport.pdf?taal=en")
                        .asByteArray());
        assertThat(list(files)).contains("result number 1");
    }

    @Test
    void isOneHoweverOftenAndByHowManyItIsAskedAndMade() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> asked = threads.invokeAll(java.util.Collections.nCopies(4, () -> {
                ask("raad");
                maker.makeAll();
                return true;
            }));
            for (Future<Boolean> one : asked) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(page(advisor).select("section")).hasSize(1);
        maker.makeAll();
        assertThat(download()).hasSize(3);
    }

    /** What another instance began and left is gone on with; what it had made is not made again. */
    @Test
    void goesOnAfterARestart() throws IOException {
        ask("raad");
        UUID bundle = bundle();
        maker.makeAll();
        byte[] before = Files.readAllBytes(report(bundle, first));
        Files.delete(config.folder().resolve(bundle.toString()).resolve("rapporten.zip"));
        Files.write(report(bundle, first), "gehouden".getBytes(StandardCharsets.UTF_8));
        execute("update report_bundle set done = false, maker = '" + UUID.randomUUID()
                + "', maker_until = now() + interval '1 minute' where id = '" + bundle + "'");
        execute("update report_bundle_file set state = 'WAITING', revision = 0, name = null where bundle_id = '"
                + bundle + "' and scan_id = '" + second.id() + "'");

        maker.makeAll();
        assertThat(page(advisor).text()).as("another is at it").contains("1 van 2 gedaan");
        execute("update report_bundle set maker_until = now() - interval '1 minute' where id = '" + bundle + "'");
        maker.makeAll();
        assertThat(pdf(download(), "rapport-nl.pdf", first))
                .isEqualTo("gehouden".getBytes(StandardCharsets.UTF_8))
                .isNotEqualTo(before);
    }

    @Test
    void takesTheNewerRevisionOfAScanThatWasCorrectedMeanwhile() throws IOException {
        ask("raad");
        maker.makeAll();
        assertThat(imprint(first)).isEqualTo(1);
        Corrected.revise(entities, first.id(), "0c".repeat(32), "Een telfout");

        Response older = advisor.get("/rapporten/rapporten.zip?bundel=" + bundle());
        assertThat(older.statusCode()).isEqualTo(303);
        assertThat(older.header("Location")).endsWith("/rapporten?melding=bijgewerkt");
        maker.makeAll();
        assertThat(imprint(first)).isEqualTo(2);
        assertThat(imprint(second)).isEqualTo(1);
    }

    @Test
    void leavesOutAndNamesAScanThatIsGone() throws IOException {
        ask("raad");
        execute("delete from scan where id = '" + first.id() + "'");
        maker.makeAll();
        assertThat(page(advisor).text())
                .contains("Weggelaten", first.organisation().fullName());
        Map<String, byte[]> files = download();
        assertThat(files).hasSize(2);
        assertThat(list(files)).contains("weggelaten", first.organisation().fullName());

        execute("delete from scan where id = '" + second.id() + "'");
        assertThat(advisor.get("/rapporten/rapporten.zip?bundel=" + bundle()).statusCode())
                .as("also one that was packed before")
                .isEqualTo(303);
        maker.makeAll();
        assertThat(page(advisor).text()).contains("staat geen enkel rapport");
    }

    /** An account that lost its role gets nothing made any more. */
    @Test
    void makesNothingForWhoMayNotReadThemAnyMore() {
        ask("raad");
        UUID bundle = bundle();
        execute("update account set disabled = true where username ="
                + " (select username from report_bundle where id = '" + bundle + "')");
        maker.makeAll();
        assertThat(states(bundle)).containsOnly("LEFT_OUT");
    }

    @Test
    void isForNobodyElse() throws IOException {
        ask("raad");
        maker.makeAll();
        UUID bundle = bundle();
        StaffBrowser other = scenario.advisor();
        StaffBrowser clerk = scenario.clerkOf(first.organisation());
        String file = "/rapporten/rapporten.zip?bundel=";

        assertThat(other.get(file + bundle).statusCode()).isEqualTo(404);
        assertThat(other.get(file + bundle).asString().replace(bundle.toString(), ""))
                .isEqualTo(other.get(file + new UUID(0, 1)).asString().replace(new UUID(0, 1).toString(), ""));
        assertThat(other.get(file + "../../secrets.properties").statusCode()).isEqualTo(404);
        assertThat(page(other).text()).doesNotContain(String.valueOf(year) + ":");
        for (String action : List.of("wis", "werk-bij")) {
            assertThat(other.post("/rapporten", Map.of("bundel", bundle.toString(), "actie", action))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(clerk.get("/rapporten").statusCode()).isEqualTo(403);
        assertThat(clerk.get(file + bundle).statusCode()).isEqualTo(403);
        assertThat(scenario.administrator().get(file + bundle).statusCode()).isEqualTo(403);
        assertThat(download()).hasSize(3);
    }

    @Test
    void isWipedWhenItsTimeIsOverOrItsOwnerWants() throws IOException {
        ask("raad");
        maker.makeAll();
        UUID bundle = bundle();
        Path folder = config.folder().resolve(bundle.toString());
        assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
        advisor.post("/rapporten", Map.of("bundel", bundle.toString(), "actie", "wis"));
        assertThat(folder).doesNotExist();

        ask("raad");
        maker.makeAll();
        UUID next = bundle();
        execute("update report_bundle set kept_until = now() - interval '1 second' where id = '" + next + "'");
        assertThat(advisor.get("/rapporten/rapporten.zip?bundel=" + next).statusCode())
                .isEqualTo(404);
        maker.wipe();
        assertThat(config.folder().resolve(next.toString())).doesNotExist();
        assertThat(states(next)).isEmpty();
    }

    @Test
    void saysWhatToChooseOtherwise() {
        Response none = advisor.post("/rapporten", Map.of("actie", "maak", "jaar", String.valueOf(year)));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.asString()).contains("Kies ten minste één rapport", "value=\"" + year + "\" selected");
        for (String nonsense : List.of("1900", "x", "-1")) {
            Response empty = advisor.post("/rapporten", Map.of("actie", "maak", "jaar", nonsense, "uitgave", "raad"));
            assertThat(empty.statusCode()).isEqualTo(422);
            assertThat(empty.asString()).contains("geen gesloten scan");
        }
        assertThat(page(advisor).select("section")).isEmpty();
    }

    private Scan closedThen() {
        Scan scan = scenario.closed(scenario.municipality());
        execute("update scan set closed_on = '" + year + "-03-03' where id = '" + scan.id() + "'");
        return scan;
    }

    private void ask(String... editions) {
        ask(Map.of(), editions);
    }

    private void ask(Map<String, String> more, String... editions) {
        Map<String, Object> fields = new LinkedHashMap<>(more);
        fields.put("actie", "maak");
        fields.put("jaar", String.valueOf(year));
        fields.put("uitgave", List.of(editions));
        assertThat(advisor.post("/rapporten", fields).statusCode()).isEqualTo(303);
    }

    private static Document page(StaffBrowser browser) {
        Response page = browser.get("/rapporten");
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.asString());
    }

    private UUID bundle() {
        Element field = page(advisor).selectFirst("input[name=bundel]");
        return UUID.fromString(field.attr("value"));
    }

    private Map<String, byte[]> download() throws IOException {
        Response file = advisor.get("/rapporten/rapporten.zip?bundel=" + bundle());
        assertThat(file.statusCode()).isEqualTo(200);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private int imprint(Scan scan) throws IOException {
        return SealedFile.read(pdf(download(), "rapport-nl.pdf", scan))
                .imprint()
                .orElseThrow()
                .revision();
    }

    private static byte[] pdf(Map<String, byte[]> files, String end, Scan scan) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(scan.id().toString().substring(0, 4) + "-" + end))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static String list(Map<String, byte[]> files) {
        return new String(files.get("inhoud.txt"), StandardCharsets.UTF_8);
    }

    private Path report(UUID bundle, Scan scan) throws IOException {
        try (Stream<Path> files = Files.list(config.folder().resolve(bundle.toString()))) {
            return files.filter(file ->
                            file.getFileName().toString().startsWith(scan.id().toString()))
                    .collect(Collectors.toList())
                    .get(0);
        }
    }

    private List<String> states(UUID bundle) {
        return QuarkusTransaction.requiringNew().call(() -> ((List<?>)
                        entities.createNativeQuery("select state from report_bundle_file where bundle_id = ?1")
                                .setParameter(1, bundle)
                                .getResultList())
                .stream().map(String.class::cast).toList());
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
