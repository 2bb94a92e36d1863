package nl.lokaledemocratie.quickscan.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.web.PageFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrendPagesTest {

    private static final java.util.Locale DUTCH = java.util.Locale.forLanguageTag("nl");

    @Inject
    Scenario scenario;

    @Inject
    ClosingService closing;

    @Inject
    Publications publications;

    @Test
    void showsTheTestedChangesOfTwoScansAndNoOthers() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);
        Scan second = scenario.open(organisation);
        RandomSheets random = new RandomSheets(scenario.questionnaire(), 4711);
        scenario.answer(
                second,
                Stream.concat(random.of("inwoners", 80).stream(), random.of("collegeleden", 5).stream())
                        .toList());
        closing.close(second.id());

        Document page = page("organisatie=" + organisation.code());

        var changes = publications.find(second.id()).orElseThrow().result().findings().changes().stream()
                .filter(change -> change.cell().aspect() == Aspect.NOW)
                .toList();
        assertThat(changes).isNotEmpty();
        assertThat(page.select("svg.qs-line__step, line.qs-line__step")).hasSameSizeAs(changes);
        for (PublishedChange change : changes) {
            assertThat(page.select(".qs-trend__words").eachText())
                    .anyMatch(words -> words.startsWith("Van " + PageFormat.decimal(change.before(), 1, DUTCH)
                            + " naar " + PageFormat.decimal(change.now(), 1, DUTCH) + "."));
        }
        assertThat(page.text())
                .contains("Inwoners die meededen.")
                .contains("minder dan 10 antwoorden, of niet getoond")
                .contains("andere mensen hebben meegedaan");
    }

    @Test
    void saysThatOneScanIsNoDevelopment() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);

        Document page = page("beeld=wens&organisatie=" + organisation.code());

        assertThat(page.text()).contains("heeft één gesloten scan");
        assertThat(page.select("svg.qs-line")).isEmpty();
    }

    @Test
    void knowsNoOrganisationThatGivesNothing() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);

        assertThat(scenario.advisor()
                        .get("/vergelijken/ontwikkeling?organisatie=GM9999")
                        .statusCode())
                .isEqualTo(404);
        assertThat(scenario.stranger()
                        .get("/vergelijken/ontwikkeling?organisatie=" + organisation.code())
                        .asString())
                .doesNotContain(organisation.name());
    }

    private Document page(String query) {
        Response response = scenario.advisor()
                .get("/vergelijken/ontwikkeling?vragenlijst="
                        + scenario.questionnaire().id() + "&" + query);
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }
}
