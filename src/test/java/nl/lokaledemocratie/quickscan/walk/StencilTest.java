package nl.lokaledemocratie.quickscan.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Respondent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A step of which only the answers are put in is, letter by letter, the page that is made anew for who asks in another way. */
@QuarkusTest
class StencilTest {

    private static final List<String> WORDS =
            List.of("", "<b>\"Wij\" & 'zij'</b>", "regel 1\nregel 2", "ağaç \uD83C\uDF33 مرحبا", "$1 \\ {step.title}");

    private static final List<String> LANGUAGES = List.of("nl", "en", "ar", "nl-simple");

    @Inject
    ScanScenario scenario;

    private final Random chance = new Random(11);

    @Test
    void isThePageItself() {
        for (Scan scan : List.of(scenario.openEveryKind(), scenario.openNewest(), scenario.openEstimated())) {
            assertThat(walk(scan)).isPositive();
            assertThat(walk(scan)).as("for the next person, out of memory").isPositive();
        }
    }

    /** The number of steps. */
    private int walk(Scan scan) {
        Respondent resident = new Respondent(scan);
        resident.startAsResident();
        int step = 1;
        for (Response page = resident.get("/stap/1"); page.statusCode() == 200; page = resident.get("/stap/" + step)) {
            assertSame(resident, step);
            resident.post("/stap/" + step, answers(Respondent.page(page)));
            assertSame(resident, step);
            step++;
        }
        return step - 1;
    }

    private void assertSame(Respondent resident, int step) {
        for (String language : LANGUAGES) {
            String page = "/stap/" + step + "?taal=" + language;
            assertThat(resident.get(page).asString())
                    .contains("id=\"stap\"")
                    .isEqualTo(resident.get(page + "&anders=1").asString());
        }
    }

    private Map<String, Object> answers(Document page) {
        Map<String, List<String>> offered = new HashMap<>();
        page.select("#stap input[type=radio], #stap input[type=checkbox]:not([data-exclusive])")
                .forEach(option -> offered.computeIfAbsent(option.attr("name"), unseen -> new ArrayList<>())
                        .add(option.attr("value")));
        page.select("#stap select").forEach(select -> offered.put(select.attr("name"), places(select)));
        Map<String, Object> answers = new HashMap<>();
        offered.forEach((field, values) -> answers.put(field, values.get(chance.nextInt(values.size()))));
        page.select("#stap input[type=text], #stap textarea")
                .forEach(field -> answers.put(
                        field.attr("name"),
                        field.hasAttr("inputmode") ? "7" : WORDS.get(chance.nextInt(WORDS.size()))));
        page.select("#stap input[type=hidden]").forEach(field -> answers.put(field.attr("name"), field.attr("value")));
        return answers;
    }

    private static List<String> places(Element select) {
        return List.of(select.select("option")
                .get(1 + select.parent().elementSiblingIndex())
                .attr("value"));
    }
}
