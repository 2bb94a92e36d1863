package nl.lokaledemocratie.quickscan.desk.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestions;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An own question that nobody could answer is not added, and what was typed stays in its form. */
@QuarkusTest
class RefusedOwnQuestionsTest {

    @Inject
    Scenario scenario;

    @Inject
    ScanScenario scans;

    @Inject
    OwnQuestions own;

    private Scan scan;
    private StaffBrowser clerk;

    @BeforeEach
    void signIn() {
        scan = scans.preparedEveryKind();
        clerk = scenario.clerkOf(scan.organisation());
    }

    @ParameterizedTest
    @CsvSource({
        "getal, laagste, 0.0",
        "getal, hoogste, 10.0",
        "getal, hoogste, 1.5",
        "getal, hoogste, 12.50",
        "getal, hoogste, '1 000'",
        "open, hoogste, 250.0",
        "open, hoogste, 2.50",
        "meerkeuze, meeste, 2.0"
    })
    void refusesABoundThatIsNoWholeNumber(String kind, String field, String typed) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "tekst-nl",
                "Hoe vaak?",
                "opties-nl",
                "De markt\nDe haven",
                "laagste",
                "0",
                "hoogste",
                "250",
                "meeste",
                "2"));
        fields.put(field, typed);

        Document page = refused(kind, fields);

        assertThat(page.select("#" + field).val()).isEqualTo(typed);
        assertThat(page.text()).contains(", zoals ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open      | tekst-nl=&hoogste=100                           | tekst-nl",
                "keuze     | tekst-nl=Wat?&opties-nl=een                     | opties-nl",
                "keuze     | tekst-nl=Wat?&opties-nl=1,2,3,4,5,6,7,8         | opties-nl",
                "keuze     | tekst-nl=Wat?&opties-nl=een,een                 | opties-nl",
                "keuze     | tekst-nl=Wat?&opties-nl=een,twee&opties-en=one  | opties-en",
                "keuze     | tekst-nl=Wat?&opties-nl=Een ding,één ding,een  DING | opties-nl",
                "meerkeuze | tekst-nl=Wat?&opties-nl=een,e\u00ADe\u00A0n   | opties-nl",
                "keuze     | tekst-nl=Wat?&opties-nl=een,twee&opties-en=One,one | opties-en",
                "meerkeuze | tekst-nl=Wat?&opties-nl=een,twee,drie&meeste=4  | meeste",
                "meerkeuze | tekst-nl=Wat?&opties-nl=een,twee,drie&meeste=x  | meeste",
                "getal     | tekst-nl=Hoeveel?&laagste=5&hoogste=5           | hoogste",
                "getal     | tekst-nl=Hoeveel?&hoogste=5                     | laagste",
                "open      | tekst-nl=Wat?&hoogste=1001                      | hoogste",
            })
    void refusesWhatCannotBeAnsweredAndKeepsWhatWasTyped(String kind, String sent, String field) {
        Map<String, String> fields = fields(sent);

        Document page = refused(kind, fields);

        assertThat(page.title()).startsWith("Fout:");
        assertThat(page.select(".qs-error-summary a").eachAttr("href")).containsExactly("#" + field);
        assertThat(page.getElementById(field).attr("aria-describedby")).contains(field + "-fout");
        assertThat(page.getElementById("tekst-nl").text()).isEqualTo(fields.get("tekst-nl"));
    }

    private static Map<String, String> fields(String sent) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : sent.split("&")) {
            String[] parts = pair.split("=", 2);
            fields.put(parts[0], parts[1].replace(",", "\n"));
        }
        return fields;
    }

    private Document refused(String kind, Map<String, String> fields) {
        String address = "/scans/" + scan.id() + "/eigen-vragen/nieuw?soort=" + kind;
        clerk.get(address);
        Response answer = clerk.post(address, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(own.of(scan.id())).isEmpty();
        return Jsoup.parse(answer.asString());
    }
}
