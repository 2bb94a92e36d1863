package nl.lokaledemocratie.quickscan.desk.retention;

import static io.restassured.RestAssured.given;
import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.openanswer.WrittenScans;
import nl.lokaledemocratie.quickscan.research.ResearchGrants;
import nl.lokaledemocratie.quickscan.response.words.WordsTerms;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a griffier reads of how long things are kept, takes along and wipes. */
@QuarkusTest
class RetentionPagesTest {

    @Inject
    Scenario scenario;

    @Inject
    WrittenScans written;

    @Inject
    WordsTerms terms;

    @Inject
    ResearchGrants leaves;

    @Inject
    Clock clock;

    @Test
    void saysOfEachKindWhatThereIsWhenItGoesAndWhy() {
        Scan draft = scenario.draft(scenario.municipality());
        assertThat(row(draft, "sheets")).contains("Nee.", "Na het sluiten van de scan.", "5 jaar na het sluiten");
        Scan open = scenario.answered(scenario.municipality());
        assertThat(row(open, "drafts")).contains("Misschien. Wij tellen dat niet.", "Bij het sluiten", "14 dagen");
        assertThat(row(open, "sheets"))
                .as("nobody sees how many before it closes")
                .contains("Ja.", "Na het sluiten van de scan.")
                .doesNotContain("90");
        Scan closed = scenario.closed(scenario.municipality());
        assertThat(row(closed, "drafts")).contains("Nee, gewist.", "Gewist op");
        assertThat(row(closed, "sheets")).contains("Ja. 90 stuks.").containsPattern("Op \\d+ [a-z]+ 20\\d\\d\\.");
        assertThat(row(closed, "result")).contains("Ja.", "Als u de scan verwijdert.");
        assertThat(row(closed, "agenda")).contains("Er staat niets op.");
        assertThat(row(closed, "research")).contains("Nee.");
        assertThat(row(closed, "lessons")).contains("Nee.");
        leaves.give(
                closed.id(),
                "Bureau Proef",
                "Een onderzoek",
                LocalDate.now(clock).plusDays(9),
                "griffier");
        assertThat(row(closed, "research")).contains("Ja. 1 stuk.", "Als u de scan verwijdert.");
    }

    @Test
    void saysUntilWhenOwnWordsAreKeptWhereTheyAreAsked() {
        assertThat(row(scenario.draft(scenario.municipality()), "words")).contains("Nee.", "Na het sluiten");
        Scan open = written.open(scenario.municipality());
        assertThat(row(open, "words")).contains("Misschien. Wij tellen dat niet.", "Na het sluiten", "90 dagen");
        Scan closed = written.closed(scenario.municipality(), "Het zwembad mag blijven");
        StaffBrowser clerk = scenario.clerkOf(closed.organisation());
        LocalDate day = LocalDate.now(clock).plusDays(90);
        assertThat(row(closed, "words"))
                .contains(
                        "Ja.", "Op " + Notation.DUTCH.date(day) + ".", "Kies een andere dag", "blijft in het rapport");
        Element link =
                page(clerk.get("/scans/" + closed.id() + "/bewaartermijnen")).selectFirst("#words a");
        assertThat(clerk.get(link.attr("href")).statusCode()).isEqualTo(200);

        terms.wipe(closed.id());
        assertThat(row(closed, "words"))
                .contains("Nee, gewist.", "Gewist op " + Notation.DUTCH.date(LocalDate.now(clock)))
                .doesNotContain("Kies een andere dag");
        assertThat(row(closed, "sheets")).contains("Ja.");
    }

    /** They stand on the sheets. */
    @Test
    void saysThatOwnWordsWentWithTheSheets() {
        Scan scan = written.closed(scenario.municipality(), "Het zwembad mag blijven");
        scenario.clerkOf(scan.organisation()).post("/scans/" + scan.id() + "/bewaartermijnen/wissen", Map.of());
        assertThat(row(scan, "words"))
                .contains("Nee, gewist.", "Gewist op " + Notation.DUTCH.date(LocalDate.now(clock)));
    }

    private String row(Scan scan, String kind) {
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        assertThat(page(clerk.get("/scans/" + scan.id())).select("a[href$=/bewaartermijnen]"))
                .hasSize(1);
        return page(clerk.get("/scans/" + scan.id() + "/bewaartermijnen"))
                .select("#" + kind)
                .text();
    }

    /** The numbers of the page that everybody reads are those of this one. */
    @Test
    void saysTheSameTermsToEverybody() {
        assertThat(page(given().get("/privacy")).text())
                .contains("ten hoogste 5 jaar na het sluiten", "Uiterlijk 90 dagen later", "14 dagen");
        for (String language : new String[] {"nl-simple", "en", "tr", "ar", "pl", "uk"}) {
            assertThat(page(given().get("/privacy?taal=" + language))
                            .select("main")
                            .text())
                    .as(language)
                    .contains("90", "14", "5")
                    .doesNotContain("{");
        }
    }

    @Test
    void givesEverythingInOneFileWithoutASheet() throws IOException {
        Scan scan = scenario.closed(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        Response file = clerk.get("/scans/" + scan.id() + "/bewaartermijnen/alles.zip");
        assertThat(file.contentType()).isEqualTo("application/zip");
        assertThat(file.header("Content-Disposition")).contains("-alles.zip");
        Map<String, byte[]> entries = entries(file.asByteArray());
        assertThat(entries.keySet())
                .contains(
                        "LEESMIJ.txt",
                        "rapport/rapport-nl.pdf",
                        "rapport/rapport-en.pdf",
                        "rapport/inwoners-nl.pdf",
                        "rapport/presentatie-nl.pdf",
                        "cijfers/cijfers.xlsx",
                        "agenda.csv",
                        "scan.csv",
                        "vragenlijst/1.0.0.yaml",
                        "vragenlijst/eigen-vragen.csv");
        assertThat(new String(entries.get("rapport/rapport-nl.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(text(entries, "LEESMIJ.txt")).contains("\n").doesNotContain("\\");
        assertThat(text(entries, "scan.csv")).contains(scan.title(), "Een persoonlijke brief.", "23");
        assertThat(text(entries, "vragenlijst/1.0.0.yaml")).contains("questionnaire: quickscan-lokale-democratie");
        entries.keySet().stream()
                .filter(name -> !name.matches(".*[.](pdf|xlsx)"))
                .forEach(name -> assertThat(text(entries, name))
                        .as("%s: the key of a sheet", name)
                        .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-"));
        assertThat(entries.keySet()).noneMatch(name -> name.matches(".*(sheet|blad).*"));
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void wipesSheetsAfterAPageThatAsksAndKeepsTheResult() {
        Scan scan = scenario.closed(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String path = "/scans/" + scan.id();
        String before = page(clerk.get(path + "/resultaat")).select("table").text();
        assertThat(page(clerk.get(path + "/bewaartermijnen/wissen")).text())
                .contains(
                        "U wist 90 formulieren, met de antwoorden.",
                        "De uitkomst, het rapport en de verbeteragenda blijven");
        for (int i = 0; i < 2; i++) {
            assertThat(clerk.post(path + "/bewaartermijnen/wissen", Map.of()).statusCode())
                    .isEqualTo(303);
        }
        assertThat(page(clerk.get(path + "/bewaartermijnen")).text())
                .contains("zijn gewist. De uitkomst blijft. Iemand van uw organisatie deed dat.");
        assertThat(clerk.get(path + "/bewaartermijnen/wissen").statusCode()).isEqualTo(303);
        assertThat(page(clerk.get(path + "/resultaat")).text())
                .contains("De antwoorden waarop deze uitkomst berust, zijn gewist op");
        assertThat(page(clerk.get(path + "/resultaat")).select("table").text()).isEqualTo(before);
        assertThat(clerk.get(path + "/rapport.pdf").statusCode()).isEqualTo(200);
        assertThat(clerk.get(path + "/bewaartermijnen/alles.zip").statusCode()).isEqualTo(200);
    }

    @Test
    void wipesAndGivesNothingOfAScanThatIsOpen() {
        Scan scan = scenario.answered(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String path = "/scans/" + scan.id() + "/bewaartermijnen";
        assertThat(clerk.get(path + "/alles.zip").statusCode()).isEqualTo(303);
        assertThat(clerk.post(path + "/wissen", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page(clerk.get(path)).text()).contains("Dit kan zodra de scan gesloten is");
    }
}
