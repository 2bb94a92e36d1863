package nl.lokaledemocratie.quickscan.walk;

import static nl.lokaledemocratie.quickscan.testing.Respondent.heading;
import static nl.lokaledemocratie.quickscan.testing.Respondent.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of the walk does not ask is refused, with words on the page and nothing half stored. */
@QuarkusTest
class WalkRefusalsTest extends ResidentWalk {

    @Test
    void asksForAtLeastOneAnswer() {
        Scan scan = scenario.open();
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        assertThat(page(resident.get("/overzicht")).text()).contains("nog geen enkele stelling beantwoord");
        Response refused = resident.send();
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select(".qs-error-summary").text()).contains("Beantwoord ten minste één stelling");
        assertThat(page(refused).title()).startsWith("Fout:");
        assertThat(all(scan)).isEmpty();
        resident.post("/stap/1", Map.of(NOW, "3"));
        assertReceived(resident, resident.send());
    }

    @Test
    void namesThePartOfAQuestionThatIsWrong() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        Response refused = resident.post("/stap/1", Map.of("zelfde-mensen.wish", "9", NOW, "9"));
        assertThat(page(refused).select(".qs-error-summary li").eachText())
                .containsExactly(
                        "Vraag 1, hoe is het nu: Kies een van de antwoorden die er staan.",
                        "Vraag 2, hoe zou het moeten zijn: Kies een van de antwoorden die er staan.");
    }

    @ParameterizedTest
    @CsvSource({
        "vooraf-meepraten.now, 6, Kies een van de antwoorden",
        "vooraf-meepraten.now, 0, Kies een van de antwoorden",
        "vooraf-meepraten.now, -1, Kies een van de antwoorden",
        "vooraf-meepraten.wish, 3.5, Kies een van de antwoorden",
        "vooraf-meepraten.wish, 99999999999, Kies een van de antwoorden",
        "vooraf-meepraten.gap, 1, Het formulier bevat iets wat hier niet hoort",
        "leeftijd, 25-34, Het formulier bevat iets wat hier niet hoort",
        "<script>, 1, Het formulier bevat iets wat hier niet hoort"
    })
    void refusesWhatIsNotOnThePage(String field, String value, String message) {
        Scan scan = scenario.open();
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        Response refused = resident.post("/stap/1", Map.of(field, value, "zelfde-mensen.now", "2"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).title()).startsWith("Fout:");
        assertThat(page(refused).select(".qs-error-summary").text()).contains(message);
        assertThat(refused.asString()).doesNotContain("<script>");
        assertThat(page(refused).select("input[checked]").eachAttr("name"))
                .as("what was right is still filled in")
                .containsExactly("zelfde-mensen.now");
        assertThat(page(resident.get("/stap/1")).select("input[checked]"))
                .as("nothing is half stored")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bestaat-niet", "<script>", "\0"})
    void keepsNothingOfAPageThatIsNotShown(String page) {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        Response moved = resident.post("/stap/1", Map.of(NOW, "1", "pagina", page));
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(moved.header("Location")).endsWith("/overzicht");
        assertThat(page(resident.get("/stap/1")).select("input[checked]")).isEmpty();
    }

    @Test
    void refusesTwoAnswersToOneQuestion() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        Response refused = resident.post("/stap/1", Map.of(NOW, List.of("1", "2")));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select(".qs-error-summary a").attr("href")).isEqualTo("#" + NOW);
    }

    @Test
    void refusesATextThatIsTooLongAndKeepsItOnThePage() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        String text = "é".repeat(601);
        Response refused = resident.post("/stap/6", Map.of("wat-eerst", text));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("#wat-eerst").text()).isEqualTo(text);
        assertThat(resident.post("/stap/6", Map.of("wat-eerst", text.substring(1)))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void refusesATextOfAnAbsurdLength() {
        Scan scan = scenario.open();
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        Response refused = resident.post("/stap/6", Map.of("wat-eerst", "x".repeat(100_000)));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(heading(refused)).isEqualTo("Dit is te groot");
        assertThat(resident.get("/stap/6").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAnUnknownOptionOfAChoice() {
        Respondent resident = new Respondent(scenario.open());
        resident.startAsResident();
        Response refused = resident.post("/stap/6", Map.of("leeftijd", "150+"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("#leeftijd-fout").text()).contains("Kies een van de antwoorden");
    }
}
