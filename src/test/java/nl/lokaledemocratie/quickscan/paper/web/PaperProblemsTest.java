package nl.lokaledemocratie.quickscan.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A file that cannot be taken in is refused whole, with every problem in its place. */
@QuarkusTest
class PaperProblemsTest extends PaperDesk {

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
        assertThat(counts.listDays(scan.id())).isEmpty();
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
    void refusesWhatIsNoFileOfAnswers() {
        assertRefused(upload(new byte[] {'P', 'K', 3, 4, 0, 0, 1}), "geen tekst");
        assertRefused(upload(new byte[0]), "");
        assertRefused(upload(String.join(";", columns) + "\r\n"), "geen antwoorden in het bestand");
        assertRefused(upload("x".repeat(PaperPages.MAX_BYTES + 1)), "groter dan 2 MB");
        assertRefused(
                clerk.request().multiPart("niets", "").post("/scans/" + scan.id() + "/papier"),
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
                .post("/scans/" + scan.id() + "/papier");

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(stored()).isEmpty();
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

    private void assertRefused(Response response, String why) {
        assertThat(response.statusCode()).as(why).isEqualTo(422);
        assertThat(text(response)).contains("Er is niets van opgeslagen.").contains(why);
    }
}
