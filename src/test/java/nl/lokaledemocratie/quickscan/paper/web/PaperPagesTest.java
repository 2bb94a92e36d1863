package nl.lokaledemocratie.quickscan.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
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
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.invitation.InvitationService;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.paper.ColumnName;
import nl.lokaledemocratie.quickscan.paper.PaperFile;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.response.Channel;
import nl.lokaledemocratie.quickscan.response.DayCount;
import nl.lokaledemocratie.quickscan.response.ResponseCounts;
import nl.lokaledemocratie.quickscan.response.store.AnswerSheetReader;
import nl.lokaledemocratie.quickscan.response.store.ClosingRewrite;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.study.response.AnswerColumns;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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
    InvitationService invitations;

    @Inject
    AnswerSheetReader sheets;

    @Inject
    ResponseCounts counts;

    @Inject
    EntityManager entities;

    @Inject
    ClosingRewrite rewrite;

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
                take(csv(row("1", "inwoners", "4"), row("2", "inwoners", "dk", "5"), row("3", "raadsleden", "1")));

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
        take(csv(row("herkenbaar-nummer", "inwoners", "4", "5")));

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
        take(csv(rows));

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
                        row -> assertThat(row)
                                .startsWith("Regel 3 A (respondent_id) 1 Dit nummer staat ook op een eerdere regel."),
                        row -> assertThat(row).startsWith("Regel 4 B (group) buren Deze groep bestaat niet."),
                        row -> assertThat(row)
                                .startsWith(
                                        "Regel 5 C (" + columns.get(2) + ") 3,0 Dit is geen heel getal, dk of leeg."),
                        row -> assertThat(row)
                                .startsWith("Regel 6 C (" + columns.get(2) + ") 6 Dit cijfer staat niet op de schaal."),
                        row -> assertThat(row)
                                .startsWith("Regel 7 5 Op deze regel staat bij geen enkele stelling een cijfer."));
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
                .startsWith("Regel 2 " + at(age + 1, columns) + " heel oud Dit antwoord hoort niet bij deze vraag.");
    }

    @Test
    void namesEveryColumnThatIsMissing() {
        Response response = upload("respondent_id;group\r\n1;inwoners\r\n");

        assertThat(Jsoup.parse(response.asString()).select("tbody tr").eachText())
                .hasSize(columns.size() - 2)
                .allSatisfy(row -> assertThat(row).startsWith("Regel 1 ").contains("Deze kolom ontbreekt."));
    }

    @Test
    void refusesColumnsThatAreTwiceOrUnknownAndSaysWhatWasMeant() {
        String text = "wat-eerst";
        String header = String.join(";", columns).replace(text, "wat_eerst") + ";foo;group;";

        Response response =
                upload("sep=;\r\n" + header + "\r\n" + row("1", "inwoners", "4") + ";x;raadsleden;kwijt\r\n");

        int last = columns.size();
        List<String> names = List.of(header.split(";"));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(response.asString()).select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row)
                                .startsWith("Regel 2 " + at(columns.indexOf(text) + 1, names)
                                        + " wat_eerst Deze kolom kennen wij niet.")
                                .endsWith("Bedoelt u wat-eerst?"),
                        row -> assertThat(row)
                                .startsWith("Regel 2 " + at(last + 1, names) + " foo Deze kolom kennen wij niet.")
                                .doesNotContain("Bedoelt u"),
                        row -> assertThat(row)
                                .startsWith("Regel 2 " + at(last + 2, names) + " group Deze kolom staat er twee keer."),
                        row -> assertThat(row).startsWith("Regel 2 wat-eerst Deze kolom ontbreekt."),
                        row -> assertThat(row)
                                .startsWith("Regel 3 " + at(last + 3, names) + " kwijt Deze regel heeft meer vakken"));
        assertThat(stored()).isEmpty();
    }

    @Test
    void tellsWhereAQuoteStartsThatDoesNotEnd() {
        Response response = upload(csv(row("1", "inwoners", "4"), row("2", "inwoners", "\"4")));

        assertThat(Jsoup.parse(response.asString()).select("tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("Regel 3 " + at(3, columns) + " 4;")
                .contains("Hier begint een aanhalingsteken dat niet goed eindigt.");
    }

    @Test
    void readsWhatADutchSpreadsheetSaves() {
        byte[] old = csv(row("één", "inwoners", "4")).replace("\uFEFF", "").getBytes(Charset.forName("windows-1252"));

        assertThat(take(upload(old)).statusCode()).isEqualTo(200);
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

        assertThat(take(header + "\r\n" + row + "\r\n").statusCode()).isEqualTo(200);
    }

    @Test
    void storesNothingBeforeTheClerkConfirmsAndKeepsWhatWaitsUnreadable() {
        int text = columns.indexOf("wat-eerst");
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        cells.set(0, "1");
        cells.set(1, "inwoners");
        cells.set(2, "4");
        cells.set(text, "Eerst-het-fietspad");

        Response preview = upload(csv(String.join(";", cells)));

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(text(preview)).contains("Er is nog niets opgenomen.").doesNotContain("fietspad");
        assertThat(stored()).isEmpty();
        assertThat(counts.listDays(scan.id)).isEmpty();
        assertThat(strings("select encode(ciphertext, 'escape') from draft where scan_id = :scan"))
                .hasSize(1)
                .noneSatisfy(waiting -> assertThat(waiting).contains("fietspad"));
        take(preview);
        assertThat(strings("select ciphertext::text from draft where scan_id = :scan"))
                .isEmpty();
    }

    @Test
    void takesOnlyTheNewRowsOfAFileThatWasAddedTo() {
        String[] rows = {row("A", "raadsleden", "2", "3"), row("B", "raadsleden", "3", "3"), row("C", "raadsleden", "4")
        };
        take(csv(rows[0], rows[1]));

        Response preview = upload(csv(rows));

        assertThat(Jsoup.parse(preview.asString()).select("tbody tr").eachText())
                .containsExactly("Raadsleden 3 2 1 3 van 23");
        assertThat(text(preview)).contains("2 van de 3 regels zijn gelijk aan regels die al eerder zijn opgenomen.");
        assertThat(text(take(preview))).contains("Eén antwoord is opgenomen.");
        assertThat(stored()).hasSize(3);
    }

    @Test
    void takesEqualRowsOfOtherPeopleWhenTheClerkSaysSo() {
        take(csv(row("A", "inwoners", "2"), row("B", "inwoners", "3")));

        Response preview = upload(csv(row("C", "inwoners", "2"), row("D", "inwoners", "5"), row("E", "inwoners", "5")));

        assertThat(text(preview)).contains("1 regel is gelijk aan een andere regel in dit bestand.");
        assertThat(text(confirm(preview, "meenemen"))).contains("3 antwoorden zijn opgenomen.");
        assertThat(stored()).hasSize(5);
    }

    @Test
    void storesOnceWhatIsConfirmedTwice() {
        Response preview = upload(csv(row("1", "inwoners", "4"), row("2", "inwoners", "5")));

        Response first = take(preview);
        Response again = take(preview);

        assertThat(text(again)).isEqualTo(text(first)).contains("2 antwoorden zijn opgenomen.");
        assertThat(stored()).hasSize(2);
    }

    @Test
    void refusesMoreAnswersThanAClosedGroupHasPeople() {
        scenario.answer(scan, scenario.sheets());
        String[] five = IntStream.range(0, 5)
                .mapToObj(i -> row("p" + i, "raadsleden", "4", String.valueOf(1 + i)))
                .toArray(String[]::new);
        int before = stored().size();

        Response tooMany = upload(csv(five));

        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(text(tooMany)).contains("Raadsleden: dan zijn er 24 deelnemers, en de groep is 23 mensen groot.");
        assertThat(confirm(tooMany, "overslaan").statusCode()).isEqualTo(409);
        assertThat(stored()).hasSize(before);
        assertThat(text(take(csv(five[0], five[1], five[2], five[3])))).contains("4 antwoorden zijn opgenomen.");
        assertThat(text(clerk.get("/scans/" + scan.id))).contains("Raadsleden 23 waarvan 4 op papier 23");
    }

    @Test
    void saysThatMoreCodesAreLeftThanPeople() {
        List<String> codes = invitations.issue(scan.id, "raadsleden", 23);
        String[] rows = IntStream.range(0, 4)
                .mapToObj(i -> row("p" + i, "raadsleden", "4", String.valueOf(1 + i)))
                .toArray(String[]::new);
        String limit =
                "Nog 23 codes niet gebruikt. Er zijn meer codes dan mensen die nog kunnen antwoorden. Elke code werkt nog, maar "
                        + "samen brengen deze codes nog hooguit 19 antwoorden";

        Response preview = upload(csv(rows));

        assertThat(text(preview)).contains("Raadsleden, als u dit opneemt: " + limit);
        assertThat(text(clerk.get("/scans/" + scan.id))).doesNotContain("hooguit");
        take(preview);
        assertThat(text(clerk.get("/scans/" + scan.id))).contains("Raadsleden: " + limit);
        assertThat(text(clerk.get("/scans/" + scan.id + "/uitnodigingen"))).contains(limit);
        assertThat(codes).allSatisfy(code -> assertThat(invitations.findAdmission(scan.id, code))
                .isPresent());
    }

    @Test
    void letsCodesInAgainWhenPaperThatFilledTheGroupIsWithdrawn() {
        scenario.answer(scan, scenario.sheets());
        String code = invitations.issue(scan.id, "raadsleden", 4).get(0);
        take(csv(IntStream.range(0, 4)
                .mapToObj(i -> row("p" + i, "raadsleden", "4", String.valueOf(1 + i)))
                .toArray(String[]::new)));
        assertThat(invitations.findAdmission(scan.id, code)).isEmpty();
        assertThat(text(clerk.get("/scans/" + scan.id))).contains("Met deze codes kan daarom niemand meer meedoen.");

        String path = "/scans/" + scan.id + "/papier/intrekken/1";
        clerk.post(path, withdrawal(clerk.get(path)));

        assertThat(invitations.findAdmission(scan.id, code)).isPresent();
        assertThat(invitations.group(scan.id, "raadsleden").isSurplus()).isFalse();
    }

    @Test
    void takesNoMoreThanFitsWhenTwoTabsConfirmAtOnce() throws Exception {
        scenario.answer(scan, scenario.sheets());
        int before = stored().size();
        List<Response> tabs = IntStream.range(0, 2)
                .mapToObj(tab -> upload(csv(IntStream.range(0, 3)
                        .mapToObj(i -> row("p" + i, "raadsleden", "4", String.valueOf(1 + i), String.valueOf(2 + tab)))
                        .toArray(String[]::new))))
                .toList();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> clerks = tabs.stream()
                    .<Callable<Integer>>map(
                            tab -> () -> post(tab, "overslaan", scan).statusCode())
                    .toList();
            assertThat(both.invokeAll(clerks))
                    .extracting(Future::get)
                    .contains(303)
                    .containsAnyOf(409, 422);
        } finally {
            both.shutdown();
        }
        assertThat(stored()).hasSize(before + 3);
    }

    @Test
    void withdrawsAnImportWhole() {
        scenario.answer(scan, scenario.sheets());
        int before = stored().size();
        String[] rows = {row("1", "inwoners", "4"), row("2", "raadsleden", "5")};
        take(csv(row("9", "inwoners", "1")));
        take(csv(rows));
        String path = "/scans/" + scan.id + "/papier/intrekken/2";

        assertThat(text(clerk.get(path)))
                .contains("Inwoners 1 antwoord", "Raadsleden 1 antwoord", "Ja, wis 2 antwoorden");
        assertThat(stored()).hasSize(before + 3);
        Map<String, String> shown = withdrawal(clerk.get(path));
        assertThat(clerk.post(path, shown).statusCode()).isEqualTo(303);
        assertThat(clerk.post(path, shown).statusCode()).isEqualTo(409);

        assertThat(stored()).hasSize(before + 1);
        assertThat(counts.listDays(scan.id).stream()
                        .filter(count -> count.channel() == Channel.PAPER)
                        .mapToInt(DayCount::responses)
                        .sum())
                .isEqualTo(1);
        assertThat(text(upload(csv(rows))))
                .contains("In het bestand staan 2 antwoorden.")
                .doesNotContain("zijn gelijk");
        assertThat(text(take(csv(rows)))).contains("2 antwoorden zijn opgenomen.");
    }

    @Test
    void withdrawsOnlyTheImportThatWasShown() {
        take(csv(row("1", "inwoners", "4")));
        Response open = clerk.get("/scans/" + scan.id + "/papier/intrekken/1");
        String path = "/scans/" + scan.id + "/papier/intrekken/1";
        clerk.post(path, withdrawal(open));
        take(csv(row("1", "inwoners", "5"), row("2", "inwoners", "3")));

        Response late = clerk.post(path, withdrawal(open));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(text(late)).contains("Er is nu niets gewist.");
        assertThat(stored()).hasSize(2);
        assertThat(strings("select batch::text from paper_batch where scan_id = :scan"))
                .containsExactly("2");
        assertThat(clerk.post("/scans/" + scan.id + "/papier/intrekken/2", Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(stored()).hasSize(2);
    }

    private static Map<String, String> withdrawal(Response page) {
        return Map.of("bon", Jsoup.parse(page.asString()).select("[name=bon]").val());
    }

    @Test
    void asksAgainWhenAnotherClerkTookTheSameFileInMeanwhile() {
        String file = csv(row("1", "inwoners", "4"), row("2", "inwoners", "5"));
        Response mine = upload(file);
        take(upload(file));

        Response late = confirm(mine, "overslaan");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(text(late)).contains("Er is intussen iets veranderd.", "2 van de 2 regels zijn gelijk");
        assertThat(stored()).hasSize(2);
    }

    @Test
    void storesNothingOfWhatIsConfirmedAfterClosing() {
        take(csv(row("1", "inwoners", "4")));
        Response preview = upload(csv(row("2", "inwoners", "5"), row("3", "raadsleden", "5")));
        scans.close(scan.id);

        assertThat(confirm(preview, "overslaan").statusCode()).isEqualTo(409);
        assertThat(clerk.post("/scans/" + scan.id + "/papier/intrekken/1", Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void forgetsAtClosingWhatTellsImportsApart() {
        take(csv(row("1", "inwoners", "4"), row("2", "inwoners", "5")));
        assertThat(strings("select batch::text from answer_sheet where scan_id = :scan"))
                .containsExactly("1", "1");

        scans.close(scan.id);
        rewrite.run(scan.id);

        assertThat(strings("select coalesce(batch::text, 'none') from answer_sheet where scan_id = :scan"))
                .containsExactly("none", "none");
        for (String table : List.of("paper_row", "paper_import", "paper_batch", "paper_batch_count", "paper_number")) {
            assertThat(strings("select '1' from " + table + " where scan_id = :scan"))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void knowsRowsByHashesThatDifferPerScan() {
        String file = csv(row("1", "inwoners", "4"));
        take(file);
        Scan other = scenario.open(scan.organisation);
        take(upload(other, file.getBytes(StandardCharsets.UTF_8)), other);

        assertThat(strings(
                        "select encode(row_hash, 'hex') from paper_row where scan_id in (:scan, '" + other.id + "')"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void takesTheExcelFileThatItGives() throws IOException {
        byte[] template =
                clerk.get("/scans/" + scan.id + "/papier/voorbeeld.xlsx").asByteArray();
        List<String> headings = PaperFile.of("a.xlsx", template).headings();
        assertThat(headings)
                .containsExactlyElementsOf(
                        AnswerColumns.of(scenario.questionnaire()).names());

        byte[] filled = workbook(sheet -> {
            sheet.value(1, 0, 1);
            sheet.value(1, 1, "inwoners");
            sheet.value(1, 2, 4);
            sheet.value(1, 3, "5");
        });

        assertThat(text(take(upload(filled)))).contains("Eén antwoord is opgenomen.");
        var layout = scenario.questionnaire().ratingLayout();
        assertThat(stored().get(0).ratings().value(layout, layout.slots().get(0).item(), Aspect.NOW))
                .hasValue(4);
    }

    @Test
    void saysWhatIsWrongInAnExcelFileByLetterAndHeading() throws IOException {
        byte[] wrong = workbook(sheet -> {
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "inwoners");
            sheet.value(1, 2, LocalDate.of(2026, 9, 2));
            sheet.style(1, 2).format("d-mmm").set();
            sheet.value(2, 0, "2");
            sheet.value(2, 1, "inwoners");
            sheet.value(2, 3, 4.5);
        });

        assertThat(Jsoup.parse(upload(wrong).asString()).select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("Regel 2 " + at(3, columns) + " 2-9-2026"),
                        row -> assertThat(row).startsWith("Regel 3 " + at(4, columns) + " 4.5 Dit is geen heel getal"));
    }

    @Test
    void seesADateWhateverLanguageItIsFormattedFor() throws IOException {
        List<String> formats = List.of("[$-413]d-mmm;@", "[$-413]mmm-yy;@", "[$-F800]dddd, mmmm dd, yyyy", "mmm");
        byte[] wrong = workbook(sheet -> {
            for (int row = 1; row <= formats.size(); row++) {
                sheet.value(row, 0, row);
                sheet.value(row, 1, "inwoners");
                sheet.value(row, columns.indexOf("leeftijd"), 45_915);
                sheet.style(row, columns.indexOf("leeftijd"))
                        .format(formats.get(row - 1))
                        .set();
            }
        });

        assertThat(Jsoup.parse(upload(wrong).asString()).select("tbody tr").eachText())
                .hasSize(formats.size())
                .allSatisfy(row ->
                        assertThat(row).contains(" 15-9-2025 ", "Uw spreadsheet heeft er een datum van gemaakt"));
    }

    @Test
    void takesATruthForNoRating() throws IOException {
        byte[] wrong = workbook(sheet -> {
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "inwoners");
            sheet.value(1, 2, true);
            sheet.value(1, 3, 4);
            sheet.style(1, 3).format("[Red]0\\ \"dagen\"").set();
        });

        assertThat(Jsoup.parse(upload(wrong).asString()).select("tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("Regel 2 " + at(3, columns) + " TRUE Dit is geen heel getal");
    }

    @Test
    void losesNoAnswersOnAnotherSheet() throws IOException {
        byte[] two = workbook(sheet -> fill(sheet, 1), sheet -> fill(sheet, 1));

        Response refused = upload(two);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("blad 1, blad 2", "op meer dan één blad");
        assertThat(stored()).isEmpty();
    }

    @Test
    void takesNoFormulaThatNobodyWorkedOutForAnEmptyCell() throws IOException {
        byte[] unworked = workbook(sheet -> {
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "inwoners");
            sheet.formula(1, 2, "1+2");
            sheet.value(1, 3, 4);
        });

        assertThat(Jsoup.parse(upload(unworked).asString()).select("tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("Regel 2 " + at(3, columns) + " =1+2 Dit is geen heel getal");
    }

    @Test
    void refusesACellThatSwallowedRows() {
        int open = columns.indexOf("wat-eerst");
        String file = header()
                + row(1, "inwoners", open, "\"hij zei")
                + row(2, "inwoners", open, "")
                + row(3, "inwoners", open, "nee\"")
                + row(4, "inwoners", open, "");

        assertThat(Jsoup.parse(upload(file).asString()).select("tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("Regel 2 " + at(open + 1, columns) + " hij zei")
                .contains("Hier begint een aanhalingsteken");
        assertThat(stored()).isEmpty();
    }

    private String header() {
        return String.join(";", columns) + "\n";
    }

    private String row(int number, String group, int column, String value) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        cells.set(0, String.valueOf(number));
        cells.set(1, group);
        cells.set(2, "4");
        cells.set(column, value);
        return String.join(";", cells) + "\n";
    }

    @Test
    void takesTheOneSheetThatIsFilled() throws IOException {
        byte[] second = workbook(sheet -> sheet.style(3, 3).bold().set(), sheet -> fill(sheet, 1));

        assertThat(text(take(upload(second)))).contains("Eén antwoord is opgenomen.");
    }

    private void fill(Worksheet sheet, int row) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i));
        }
        sheet.value(row, 0, row);
        sheet.value(row, 1, "inwoners");
        sheet.value(row, 2, 4);
    }

    @SafeVarargs
    private static byte[] workbook(Consumer<Worksheet>... sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            for (Consumer<Worksheet> sheet : sheets) {
                sheet.accept(book.newWorksheet("blad " + (List.of(sheets).indexOf(sheet) + 1)));
            }
        }
        return bytes.toByteArray();
    }

    private byte[] workbook(Consumer<Worksheet> filler) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("a");
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i));
            }
            filler.accept(sheet);
        }
        return bytes.toByteArray();
    }

    private static String at(int column, List<String> headings) {
        return ColumnName.of(column, headings);
    }

    private List<String> strings(String sql) {
        return entities.createNativeQuery(sql, String.class)
                .setParameter("scan", scan.id)
                .getResultList();
    }

    private Response take(String file) {
        return take(upload(file));
    }

    private Response take(Response preview) {
        return take(preview, scan);
    }

    private Response take(Response preview, Scan to) {
        return confirm(preview, "overslaan", to);
    }

    private Response confirm(Response preview, String equal) {
        return confirm(preview, equal, scan);
    }

    /** Sends the form of the page that shows what would be added, and follows where it leads. */
    private Response confirm(Response preview, String equal, Scan to) {
        Response response = post(preview, equal, to);
        return response.statusCode() == 303
                ? clerk.get(response.header("Location").replaceFirst("^https?://[^/]+", ""))
                : response;
    }

    private Response post(Response preview, String equal, Scan to) {
        Document page = Jsoup.parse(preview.asString());
        return clerk.request()
                .formParam("csrf-token", clerk.token())
                .formParam("invoer", page.select("[name=invoer]").val())
                .formParam("gezien", page.select("[name=gezien]").val())
                .formParam("gelijk", equal)
                .post("/scans/" + to.id + "/papier/opnemen");
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
