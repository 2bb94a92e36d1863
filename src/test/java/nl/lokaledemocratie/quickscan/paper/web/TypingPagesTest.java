package nl.lokaledemocratie.quickscan.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.testing.StoredSheets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TypingPagesTest {

    @Inject
    Scenario scenario;

    @Inject
    StoredSheets sheets;

    private Scan scan;
    private StaffBrowser clerk;
    private String path;
    private String first;

    @BeforeEach
    void openAScan() {
        Organisation organisation = scenario.municipality();
        scan = scenario.open(organisation);
        clerk = scenario.clerkOf(organisation);
        path = "/scans/" + scan.id() + "/papier/typen";
        first = scenario.questionnaire().statements().get(0).key();
    }

    @Test
    void takesTypedFormsInTogetherAsAFileIs() {
        save(page("?groep=inwoners"), Map.of(first + "_now", "4", first + "_wish", "0"));
        save(page("?groep=inwoners"), Map.of(first + "_now", "2", "leeftijd", "2"));
        assertThat(stored()).isEmpty();

        page("");
        Response preview = clerk.post(path + "/klaar", Map.of());
        Document shown = Jsoup.parse(preview.asString());
        assertThat(shown.select("tbody tr").eachText()).containsExactly("Inwoners 2 0 2 2");
        clerk.post(
                        "/scans/" + scan.id() + "/papier/opnemen",
                        Map.of(
                                "invoer", shown.select("[name=invoer]").val(),
                                "gezien", shown.select("[name=gezien]").val(),
                                "gelijk", "overslaan"))
                .then()
                .statusCode(303);

        var layout = scenario.questionnaire().ratingLayout();
        assertThat(stored())
                .hasSize(2)
                .anySatisfy(sheet -> {
                    assertThat(sheet.ratings().value(layout, first, Aspect.NOW)).hasValue(4);
                    assertThat(sheet.ratings().code(1)).isEqualTo(Ratings.DONT_KNOW);
                })
                .anySatisfy(sheet -> assertThat(sheet.answers()).containsKey("leeftijd"));
        assertThat(page("").text()).doesNotContain("nog niet opgenomen");
    }

    @Test
    void addsAFormOnceThatIsSentTwice() {
        Document form = page("?groep=raadsleden");
        save(form, Map.of(first + "_now", "4"));
        save(form, Map.of(first + "_now", "4"));

        assertThat(page("").text()).contains("1 formulier is getypt en nog niet opgenomen.");
    }

    @Test
    void addsTwoFormsThatWereTypedSideBySide() {
        Document one = page("?groep=inwoners");
        Document other = page("?groep=inwoners");
        save(one, Map.of(first + "_now", "4"));
        save(other, Map.of(first + "_now", "4"));
        save(one, Map.of(first + "_now", "4"));

        assertThat(page("").text()).contains("2 formulieren zijn getypt en nog niet opgenomen.");
    }

    @Test
    void asksAboutEmptyFieldsBeforeItKeepsAForm() {
        Document asked = read(clerk.post(path, fields(page("?groep=inwoners"), Map.of(first + "_now", "4"))));

        assertThat(asked.text()).contains("vakken zijn nog leeg");
        assertThat(asked.getElementById(first + "_now").val()).isEqualTo("4");
        assertThat(asked.select("[autofocus]").eachAttr("href")).containsExactly("#" + first + "_wish");
        assertThat(page("").text()).doesNotContain("nog niet opgenomen");
    }

    @Test
    void leadsToAFieldWhereEnterSaves() {
        Document form = page("?groep=inwoners");
        Map<String, String> typed = new HashMap<>();
        form.select("input.qs-sheet__field").forEach(field -> typed.put(field.id(), "1"));
        typed.put("leeftijd", "");

        Document asked = read(clerk.post(path, fields(form, typed)));

        assertThat(asked.text()).contains("1 vak is nog leeg");
        assertThat(asked.select("[autofocus]").eachAttr("href")).containsExactly("#leeftijd");
    }

    @Test
    void keepsNoHalfFormWithoutTheButtonThatSaysSo() {
        Document asked = read(clerk.post(path, fields(page("?groep=inwoners"), Map.of(first + "_now", "4"))));

        Document again = read(clerk.post(path, fields(asked, Map.of())));

        assertThat(again.text()).contains("vakken zijn nog leeg");
        assertThat(page("").text()).doesNotContain("nog niet opgenomen");
    }

    @Test
    void keepsNoHalfSecondRoundInPlaceOfTheFirst() {
        Document again = answered(page("?groep=inwoners&dubbel=ja"), Map.of(first + "_now", "4", first + "_wish", "5"));
        Document different = read(clerk.post(path, fields(again, Map.of(first + "_now", "4"))));

        Document still = read(clerk.post(path, fields(different, Map.of())));

        assertThat(still.getElementById("fout-" + first + "_wish").text()).isEqualTo("Eerst typte u: 5");
        assertThat(clerk.post(path, fields(still, Map.of(first + "_wish", "5"))).statusCode())
                .isEqualTo(303);
    }

    @Test
    void tellsAllThatIsWrongAtOnceByQuestionAndPart() {
        Document refused = read(clerk.post(
                path,
                fields(page("?groep=inwoners"), Map.of(first + "_now", "9", first + "_wish", "x", "leeftijd", "99"))));

        assertThat(refused.select(".qs-error-summary li").eachText())
                .hasSize(3)
                .anyMatch(line -> line.matches("Vraag \\d+, hoe is het nu: Dit cijfer staat niet op de schaal\\..*"))
                .anyMatch(line -> line.matches("Vraag \\d+, hoe zou het moeten zijn: Dit is geen cijfer.*"))
                .anyMatch(line -> line.matches("Vraag \\d+: Dit antwoord staat niet in de lijst\\..*"));
        assertThat(refused.text()).doesNotContain("regel ", "kolom", "bestand");
        assertThat(refused.getElementById("leeftijd").val()).isEqualTo("99");
    }

    @Test
    void tellsWhatIsWrongWithAFormWithoutAnswers() {
        Document refused = read(clerk.post(path, fields(page("?groep=inwoners"), Map.of())));

        assertThat(refused.select(".qs-error-summary li").eachText())
                .containsExactly(
                        "Op dit formulier staat nog bij geen enkele stelling een cijfer. Zo’n formulier telt niet mee in het"
                                + " rapport. Typ er ten minste één.");
    }

    @Test
    void tellsAtItsFieldWhatCannotBeAnAnswer() {
        Response refused = clerk.post(path, fields(page("?groep=inwoners"), Map.of(first + "_now", "9")));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(read(refused).getElementById("fout-" + first + "_now").text())
                .contains("Dit cijfer staat niet op de schaal.");
        assertThat(read(refused).getElementById(first + "_now").val()).isEqualTo("9");
    }

    @Test
    void showsWhatWasTypedDifferentlyTheSecondTime() {
        Document again = answered(page("?groep=inwoners&dubbel=ja"), Map.of(first + "_now", "4"));
        assertThat(again.text()).contains("Typ ditzelfde formulier nu nog een keer.");
        assertThat(again.getElementById(first + "_now").val()).isEmpty();

        Document different = read(clerk.post(path, fields(again, Map.of(first + "_now", "3"))));
        assertThat(different.getElementById("fout-" + first + "_now").text()).isEqualTo("Eerst typte u: 4");

        assertThat(clerk.post(path, confirmed(different)).statusCode()).isEqualTo(303);
        assertThat(page("").text()).contains("1 formulier is getypt");
    }

    /** Saves a form, also with the fields that are empty. */
    private void save(Document form, Map<String, String> typed) {
        Document asked = read(clerk.post(path, fields(form, typed)));
        assertThat(clerk.post(path, confirmed(asked)).statusCode()).isEqualTo(303);
    }

    private Document answered(Document form, Map<String, String> typed) {
        Document asked = read(clerk.post(path, fields(form, typed)));
        return read(clerk.post(path, confirmed(asked)));
    }

    /** As with the button that says what it does. */
    private static Map<String, String> confirmed(Document asked) {
        Element button = asked.selectFirst("[role=alert] button[name]");
        return fields(asked, Map.of(button.attr("name"), button.attr("value")));
    }

    private static Map<String, String> fields(Document form, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>();
        form.select("form[autocomplete=off] input, form[autocomplete=off] textarea").stream()
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.putAll(typed);
        return fields;
    }

    private Document page(String query) {
        return read(clerk.get(path + query));
    }

    private static Document read(Response response) {
        return Jsoup.parse(response.asString());
    }

    private List<AnswerSheet> stored() {
        List<AnswerSheet> all = new ArrayList<>();
        sheets.forEach(scan.id(), scenario.questionnaire(), all::add);
        return all;
    }
}
