package nl.lokaledemocratie.quickscan.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.document.seal.Digest;
import nl.lokaledemocratie.quickscan.document.seal.Forgery;
import nl.lokaledemocratie.quickscan.document.seal.SealedFile;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Corrected;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anybody with a copy of a report sees whether it is what was given out, and whether it still counts. */
@QuarkusTest
class CheckPagesTest {

    private static final String OTHER = "0d".repeat(32);

    @Inject
    Scenario scenario;

    @Inject
    EntityManager entities;

    private Organisation organisation;
    private Scan scan;
    private byte[] report;

    @BeforeEach
    void download() {
        organisation = scenario.municipality();
        scan = scenario.closed(organisation);
        giveFingerprint();
        report = download(scenario.clerkOf(organisation));
    }

    /** Scans of tests have the same answers, and with them one fingerprint. */
    private void giveFingerprint() {
        String own = Digest.of(scan.id().toString().getBytes(StandardCharsets.UTF_8));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update publication set fingerprint = ?2 where scan_id = ?1")
                        .setParameter(1, scan.id())
                        .setParameter(2, own)
                        .executeUpdate());
    }

    @Test
    void knowsTheFileThatItGaveOut() {
        assertThat(words(send(report)))
                .contains("Dit is het rapport zoals wij het gaven", organisation.fullName(), scan.title())
                .contains("uitkomst nummer 1")
                .doesNotContain("Vervangen door");
        assertThat(words(StaffBrowser.anonymous().get(location(send(report)) + "&taal=en")))
                .contains("This is the report as we gave it", "result number 1");
    }

    @Test
    void givesReportsInEnglishToo() {
        StaffBrowser clerk = scenario.clerkOf(organisation);
        for (String edition : List.of("rapport", "inwoners", "presentatie")) {
            Response file = clerk.get("/scans/" + scan.id() + "/" + edition + ".pdf?taal=en");
            assertThat(PdfText.of(file.asByteArray())).contains("BZK and VNG").doesNotContain("BZK en VNG");
            assertThat(file.header("Content-Disposition")).contains(edition + "-en.pdf");
            assertThat(words(send(file.asByteArray()))).contains("Dit is het rapport zoals wij het gaven");
        }
        assertThat(clerk.get("/scans/" + scan.id() + "/rapport.pdf?taal=pl").asByteArray())
                .as("in Dutch where there is no other")
                .isEqualTo(report);
    }

    /** An adviseur and a griffier get the same file; nothing is kept of who asked, and one line however often. */
    @Test
    void remembersAFileOnce() {
        assertThat(download(scenario.advisor())).isEqualTo(report);
        assertThat(entities.createNativeQuery("select count(*) from report_file where scan_id = ?1")
                        .setParameter(1, scan.id())
                        .getSingleResult())
                .isEqualTo(1L);
    }

    @Test
    void tellsAChangedFileWhereverItChanged() {
        for (int at : new int[] {9, report.length / 3, report.length / 2, report.length - 9}) {
            byte[] changed = report.clone();
            changed[at] ^= 4;
            assertThat(words(send(changed)))
                    .as("byte " + at)
                    .contains("Dit is niet het bestand zoals wij het gaven", "Vertrouw de cijfers niet")
                    .contains("Het bestand zegt dat het gaat over", organisation.fullName())
                    .doesNotContain("Er is niets aan het bestand veranderd");
        }
    }

    /** Who has read the code can make a seal that fits; only who gave the file out sees that it is another. */
    @Test
    void isNotTakenInByANewSeal() {
        byte[] forged = Forgery.sealAnew(report);
        assertThat(SealedFile.read(forged).state()).isEqualTo(SealedFile.State.WHOLE);
        assertThat(words(send(forged))).contains("Dit is niet het bestand zoals wij het gaven");
    }

    @Test
    void saysThatAnOlderRevisionIsReplaced() {
        Corrected.revise(entities, scan.id(), OTHER, "Een telfout");

        assertThat(words(send(report)))
                .contains("Dit rapport is vervangen door een nieuwer", "Er is niets aan het bestand veranderd")
                .contains("uitkomst nummer 1", "Vervangen door uitkomst nummer 2", "De reden: Een telfout");
        byte[] newer = download(scenario.clerkOf(organisation));
        assertThat(newer).isNotEqualTo(report);
        assertThat(words(send(newer))).contains("Dit is het rapport zoals wij het gaven", "uitkomst nummer 2");
        assertThat(words(type(OTHER))).contains("Deze vingerafdruk kennen wij", "uitkomst nummer 2");
        assertThat(words(type(fingerprint()))).contains("van een vervangen uitkomst", "Een telfout");
    }

    /** As it is printed: in two lines, or typed over with spaces and capitals. */
    @Test
    void findsAFingerprintFromPaper() {
        String fingerprint = fingerprint();
        assertThat(PdfText.of(report).replaceAll("\\s", "")).contains(fingerprint);
        for (String typed : new String[] {
            fingerprint,
            " " + fingerprint.toUpperCase(Locale.ROOT) + " ",
            fingerprint.substring(0, 40) + "\r\n" + fingerprint.substring(40),
            fingerprint.replaceAll("(.{8})", "$1 ")
        }) {
            assertThat(words(type(typed)))
                    .contains("Deze vingerafdruk kennen wij", organisation.fullName())
                    .contains("Of aan uw rapport iets veranderd is, ziet u alleen met het bestand zelf.");
        }
        assertThat(words(type("ab".repeat(32)))).contains("Deze vingerafdruk kennen wij niet");
        assertThat(words(type(fingerprint.substring(1)))).contains("Dit is geen vingerafdruk");
        assertThat(type("<script>alert(1)</script>").asString()).doesNotContain("<script>alert");
    }

    /** As of all scans without answers: who types the fingerprint of one reads nothing of the others. */
    @Test
    void namesNobodyElseWhoHasTheSameResult() {
        Scan other = scenario.closed(scenario.municipality());
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update publication set fingerprint = ?2 where scan_id = ?1")
                        .setParameter(1, other.id())
                        .setParameter(2, fingerprint())
                        .executeUpdate());

        assertThat(words(type(fingerprint())))
                .contains("Meer dan één uitkomst heeft deze vingerafdruk", "Naam van de organisatie")
                .doesNotContain(organisation.name(), other.organisation().name());
        for (String name : new String[] {
            organisation.name(), "  " + organisation.fullName().toUpperCase(Locale.ROOT)
        }) {
            assertThat(words(type(fingerprint(), name)))
                    .contains("Deze vingerafdruk kennen wij", scan.title())
                    .doesNotContain(other.organisation().name());
        }
        assertThat(words(type(fingerprint(), "Nergenshuizen")))
                .contains("Meer dan één uitkomst")
                .doesNotContain(organisation.name());
        byte[] changed = report.clone();
        changed[report.length / 2] ^= 4;
        assertThat(words(send(changed)))
                .contains("Dit is niet het bestand zoals wij het gaven")
                .doesNotContain(organisation.name(), other.organisation().name());
    }

    @Test
    void saysWhatElseSomebodySent() {
        assertThat(words(send("Geen rapport".getBytes()))).contains("Dit is geen PDF");
        assertThat(words(send(Arrays.copyOf(report, report.length / 2)))).contains("Dit bestand is niet compleet");
        assertThat(words(send(new byte[0]))).contains("Kies eerst een bestand");
        assertThat(words(send("%PDF-1.4\n%%EOF".getBytes()))).contains("Wij kennen dit bestand niet");
        assertThat(words(StaffBrowser.anonymous().get("/controle?bestand=too-large")))
                .contains("te groot");
        for (String nonsense : new String[] {"som=x", "bestand=original", "rapport=" + OTHER, "bestand="}) {
            Response page = StaffBrowser.anonymous().get("/controle?" + nonsense);
            assertThat(page.statusCode()).as(nonsense).isEqualTo(200);
            assertThat(words(page)).as(nonsense).contains("Hebt u een rapport").doesNotContain("Dit is het rapport");
        }
    }

    /** Of what is removed nothing is left. */
    @Test
    void knowsNothingOfARemovedScan() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from scan where id = ?1")
                .setParameter(1, scan.id())
                .executeUpdate());

        assertThat(words(send(report))).contains("Wij kennen dit bestand niet").doesNotContain(organisation.name());
    }

    private String fingerprint() {
        return SealedFile.read(report).imprint().orElseThrow().fingerprint();
    }

    private byte[] download(StaffBrowser staff) {
        Response response = staff.get("/scans/" + scan.id() + "/rapport.pdf");
        assertThat(response.statusCode()).isEqualTo(200);
        return response.asByteArray();
    }

    private static Response send(byte[] file) {
        return StaffBrowser.anonymous()
                .request()
                .multiPart("bestand", "rapport.pdf", file, "application/pdf")
                .post("/controle");
    }

    private static String location(Response sent) {
        assertThat(sent.statusCode()).isEqualTo(303);
        String location = sent.header("Location");
        return location.substring(location.indexOf("/controle"));
    }

    private static Response type(String fingerprint, String organisation) {
        return StaffBrowser.anonymous()
                .request()
                .queryParams(Map.of("vingerafdruk", fingerprint, "organisatie", organisation))
                .get("/controle");
    }

    private static Response type(String fingerprint) {
        return StaffBrowser.anonymous()
                .request()
                .queryParams(Map.of("vingerafdruk", fingerprint))
                .get("/controle");
    }

    /** What the page says, also of a file that was sent. */
    private static String words(Response response) {
        Response page = response.statusCode() == 303 ? StaffBrowser.anonymous().get(location(response)) : response;
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.asString()).select("main").text();
    }
}
