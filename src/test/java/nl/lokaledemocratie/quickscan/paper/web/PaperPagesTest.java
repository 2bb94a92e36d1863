package nl.lokaledemocratie.quickscan.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.questionnaire.AnswerSheet;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.response.AnswerSheetReader;
import nl.lokaledemocratie.quickscan.response.Channel;
import nl.lokaledemocratie.quickscan.response.DayCount;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.scan.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.staff.Scenario;
import nl.lokaledemocratie.quickscan.study.AnswerColumns;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperPagesTest {

    @Inject
    Scenario scenario;

    @Inject
    ScanService scans;

    @Inject
    AnswerSheetReader sheets;

    @Inject
    ResponseCounts counts;

    @Inject
    EntityManager entities;

    private Scan scan;
    private StaffBrowser clerk;
    private List<String> columns;

    @BeforeEach
    void openAScan() {
        Organisation organisation = scenario.municipality();
        scan = scenario.open(organisation);
        clerk = scenario.clerkOf(organisation);
        clerk.get("/scans/" + scan.id + "/papier");
        columns = new ArrayList<>(AnswerColumns.of(scenario.questionnaire()).names());
        columns.sort(Comparator.comparing(PaperPagesTest::isNoStatement));
    }

    /** So that ids and ratings of statements come first. */
    private static boolean isNoStatement(String column) {
        return !column.matches("respondent_id|group|.*_(now|wish)");
    }

    @Test
    void takesAFileInAndCountsItAsPaper() {
        Response response =
                upload(csv(row("1", "inwoners", "4"), row("2", "inwoners", "dk", "5"), row("3", "raadsleden", "1")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(text(response)).contains("3 antwoorden zijn opgenomen.");
        assertThat(stored())
                .extracting(AnswerSheet::audience)
                .containsExactlyInAnyOrder("inwoners", "inwoners", "raadsleden");
        assertThat(counts.listDays(scan.id))
                .extracting(DayCount::channel, DayCount::audience, DayCount::responses)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Channel.PAPER, "inwoners", 2),
                        org.assertj.core.groups.Tuple.tuple(Channel.PAPER, "raadsleden", 1));
    }

    @Test
    void storesTheAnswersAndThrowsTheIdsAway() {
        upload(csv(row("herkenbaar-nummer", "inwoners", "4", "5")));

        AnswerSheet sheet = stored().get(0);
        var layout = scenario.questionnaire().ratingLayout();
        String first = layout.slots().get(0).item();
        assertThat(sheet.ratings().value(layout, first, Aspect.NOW)).hasValue(4);
        assertThat(sheet.ratings().value(layout, first, Aspect.WISH)).hasValue(5);
        assertThat(entities.createNativeQuery("select answer_sheet::text from answer_sheet where scan_id = :scan")
                        .setParameter("scan", scan.id)
                        .getSingleResult()
                        .toString())
                .doesNotContain("herkenbaar");
    }

    @Test
    void showsTheDateThatASpreadsheetMadeAndSaysSo() {
        List<String> cells = new ArrayList<>(List.of(row("1", "inwoners", "4").split(";", -1)));
        cells.set(columns.indexOf("leeftijd"), "okt-49");
        String row = String.join(";", cells);

        String page = text(upload(csv(row)));

        assertThat(page).contains("okt-49", "Uw spreadsheet heeft er een datum van gemaakt", "op als tekst");
        assertThat(stored()).isEmpty();
    }

    @Test
    void refusesTheSameAnswersASecondTimeHoweverTheyAreSaved() {
        String[] rows = {row("1", "inwoners", "4"), row("2", "inwoners", "5")};
        upload(csv(rows));

        Response same = upload(csv(rows));
        Response turned = upload(csv(rows[1], rows[0]));
        Response numberedAnew = upload(csv(row("8", "inwoners", "5"), row("9", "inwoners", "4")));
        Response commas = upload(csv(rows).replace(';', ',').replace("\uFEFF", ""));

        for (Response response : List.of(same, turned, numberedAnew, commas)) {
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(text(response)).contains("al eerder opgenomen");
        }
        assertThat(stored()).hasSize(2);
        assertThat(upload(csv(row("1", "inwoners", "4"))).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAWholeFileWithEveryProblemInItsPlace() {
        Response response = upload(csv(
                row("1", "inwoners", "4"),
                row("1", "inwoners", "4"),
                row("2", "buren", "4"),
                row("3", "inwoners", "3,0"),
                row("4", "inwoners", "6"),
                row("5", "inwoners")));

        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.title()).startsWith("Fout:");
        assertThat(page.text()).contains("Er is niets van opgeslagen.");
        assertThat(page.select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("3 1 1 Dit nummer staat ook op een eerdere regel."),
                        row -> assertThat(row).startsWith("4 2 buren Deze groep bestaat niet."),
                        row -> assertThat(row).startsWith("5 3 3,0 Dit is geen heel getal, dk of leeg."),
                        row -> assertThat(row).startsWith("6 3 6 Dit cijfer staat niet op de schaal."),
                        row -> assertThat(row).startsWith("7 5 Op deze regel staat geen enkel antwoord."));
        assertThat(stored()).isEmpty();
        assertThat(counts.listDays(scan.id)).isEmpty();
    }

    @Test
    void refusesAnAnswerThatBelongsToNoOption() {
        int age = columns.indexOf("leeftijd");
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        cells.set(0, "1");
        cells.set(1, "inwoners");
        cells.set(age, "heel oud");
        String file = csv(String.join(";", cells));

        assertThat(Jsoup.parse(upload(file).asString()).select("tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("2 " + (age + 1) + " leeftijd Dit antwoord hoort niet bij deze vraag.");
    }

    @Test
    void namesEveryColumnThatIsMissing() {
        Response response = upload("respondent_id;group\r\n1;inwoners\r\n");

        assertThat(Jsoup.parse(response.asString()).select("tbody tr").eachText())
                .hasSize(columns.size() - 2)
                .allSatisfy(row -> assertThat(row).startsWith("1 ").contains("Deze kolom ontbreekt."));
    }

    @Test
    void refusesColumnsThatAreTwiceOrUnknownAndSaysWhatWasMeant() {
        String text = "wat-eerst";
        String header = String.join(";", columns).replace(text, "wat_eerst") + ";foo;group;";

        Response response =
                upload("sep=;\r\n" + header + "\r\n" + row("1", "inwoners", "4") + ";x;raadsleden;kwijt\r\n");

        int last = columns.size();
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(response.asString()).select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row)
                                .startsWith(
                                        "2 " + (columns.indexOf(text) + 1) + " wat_eerst Deze kolom kennen wij niet.")
                                .endsWith("Bedoelt u wat-eerst?"),
                        row -> assertThat(row)
                                .startsWith("2 " + (last + 1) + " foo Deze kolom kennen wij niet.")
                                .doesNotContain("Bedoelt u"),
                        row -> assertThat(row).startsWith("2 " + (last + 2) + " group Deze kolom staat er twee keer."),
                        row -> assertThat(row).startsWith("2 wat-eerst Deze kolom ontbreekt."),
                        row -> assertThat(row).startsWith("3 " + (last + 3) + " kwijt Deze regel heeft meer vakken"));
        assertThat(stored()).isEmpty();
    }

    @Test
    void tellsWhereAQuoteStartsThatDoesNotEnd() {
        Response response = upload(csv(row("1", "inwoners", "4"), row("2", "inwoners", "\"4")));

        assertThat(Jsoup.parse(response.asString()).select("tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("3 3 4;")
                .contains("Hier begint een aanhalingsteken dat niet goed eindigt.");
    }

    @Test
    void readsWhatADutchSpreadsheetSaves() {
        byte[] old = csv(row("één", "inwoners", "4")).replace("\uFEFF", "").getBytes(Charset.forName("windows-1252"));

        assertThat(upload(old).statusCode()).isEqualTo(200);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoFileOfAnswers() {
        assertRefused(upload(new byte[] {'P', 'K', 3, 4, 0, 0, 1}), "geen tekst");
        assertRefused(upload(new byte[0]), "");
        assertRefused(upload(String.join(";", columns) + "\r\n"), "geen antwoorden in het bestand");
        assertRefused(upload("x".repeat(PaperPages.MAX_BYTES + 1)), "groter dan 2 MB");
        assertRefused(
                clerk.request().multiPart("csrf-token", clerk.token()).post("/scans/" + scan.id + "/papier"),
                "Kies eerst een bestand.");
        assertThat(stored()).isEmpty();
    }

    @Test
    void refusesABodyThatIsFarTooLarge() {
        Response response = clerk.request()
                .contentType("multipart/form-data; boundary=x")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .body("--x" + "y".repeat(10 << 20))
                .post("/scans/" + scan.id + "/papier");

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(stored()).isEmpty();
    }

    @Test
    void takesNothingBeforeOpeningAndAfterClosing() {
        Scan draft = scenario.draft(scan.organisation);
        scans.close(scan.id);

        for (Scan notOpen : List.of(draft, scan)) {
            assertThat(upload(notOpen, csv(row("1", "inwoners", "4")).getBytes(StandardCharsets.UTF_8))
                            .statusCode())
                    .isEqualTo(409);
        }
        assertThat(stored()).isEmpty();
    }

    @Test
    void givesAnEmptyFileThatIsAcceptedWhenFilledIn() {
        byte[] template =
                clerk.get("/scans/" + scan.id + "/papier/voorbeeld.csv").asByteArray();
        String header = new String(template, StandardCharsets.UTF_8).strip();
        assertThat(header).startsWith("\uFEFFrespondent_id;group;").contains(";" + columns.get(2) + ";");
        long empty = header.chars().filter(c -> c == ';').count() - 1;
        int rating = List.of(header.split(";")).indexOf(columns.get(2));
        String row = "1;inwoners" + ";".repeat(rating - 1) + "4" + ";".repeat((int) empty - rating + 2);

        assertThat(upload(header + "\r\n" + row + "\r\n").statusCode()).isEqualTo(200);
    }

    private void assertRefused(Response response, String why) {
        assertThat(response.statusCode()).as(why).isEqualTo(422);
        assertThat(text(response)).contains("Er is niets van opgeslagen.").contains(why);
    }

    private Response upload(String file) {
        return upload(file.getBytes(StandardCharsets.UTF_8));
    }

    private Response upload(byte[] file) {
        return upload(scan, file);
    }

    private Response upload(Scan to, byte[] file) {
        return clerk.request()
                .multiPart("csrf-token", clerk.token())
                .multiPart("bestand", "antwoorden.csv", file, "text/csv")
                .post("/scans/" + to.id + "/papier");
    }

    private String csv(String... rows) {
        return "\uFEFF" + String.join(";", columns) + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    /** A row with these ratings first and no others. */
    private String row(String id, String group, String... ratings) {
        List<String> cells = new ArrayList<>(List.of(id, group));
        Collections.addAll(cells, ratings);
        return IntStream.range(0, columns.size())
                .mapToObj(i -> i < cells.size() ? cells.get(i) : "")
                .collect(Collectors.joining(";"));
    }

    private List<AnswerSheet> stored() {
        List<AnswerSheet> all = new ArrayList<>();
        sheets.forEach(scan.id, all::add);
        return all;
    }

    private static String text(Response response) {
        return Jsoup.parse(response.asString()).text();
    }
}
