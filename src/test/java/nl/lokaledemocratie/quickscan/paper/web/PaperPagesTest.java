package nl.lokaledemocratie.quickscan.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.response.DayCount;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Columns;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Answers on paper go in by two steps: the file is looked at, and what it would add is confirmed. */
@QuarkusTest
class PaperPagesTest extends PaperDesk {

    @Test
    void takesAFileInAndCountsItAsPaper() {
        Response response =
                take(csv(row("1", "inwoners", "4"), row("2", "inwoners", "dk", "5"), row("3", "raadsleden", "1")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(text(response)).contains("3 antwoorden zijn opgenomen.");
        assertThat(stored())
                .extracting(AnswerSheet::audience)
                .containsExactlyInAnyOrder("inwoners", "inwoners", "raadsleden");
        assertThat(counts.listDays(scan.id()))
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
        assertThat(Columns.of(scenario.questionnaire(), sheet).toString()).doesNotContain("herkenbaar");
        closing.close(scan.id());
        assertThat(entities.createNativeQuery("select answer_sheet::text from answer_sheet where scan_id = :scan")
                        .setParameter("scan", scan.id())
                        .getSingleResult()
                        .toString())
                .doesNotContain("herkenbaar");
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
    void readsWhatADutchSpreadsheetSaves() {
        byte[] old = csv(row("één", "inwoners", "4")).replace("\uFEFF", "").getBytes(Charset.forName("windows-1252"));

        assertThat(take(upload(old)).statusCode()).isEqualTo(200);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void takesNothingBeforeOpeningAndAfterClosing() {
        Scan draft = scenario.draft(scan.organisation());
        scans.close(scan.id());

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
                clerk.get("/scans/" + scan.id() + "/papier/voorbeeld.csv").asByteArray();
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
        assertThat(counts.listDays(scan.id())).isEmpty();
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
    void knowsRowsByHashesThatDifferPerScan() {
        String file = csv(row("1", "inwoners", "4"));
        take(file);
        Scan other = scenario.open(scan.organisation());
        take(upload(other, file.getBytes(StandardCharsets.UTF_8)), other);

        assertThat(strings(
                        "select encode(row_hash, 'hex') from paper_row where scan_id in (:scan, '" + other.id() + "')"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }
}
