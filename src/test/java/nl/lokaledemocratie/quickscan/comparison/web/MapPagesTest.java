package nl.lokaledemocratie.quickscan.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.comparison.map.Bands;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.OrganisationFigures;
import nl.lokaledemocratie.quickscan.organisation.Organisations;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MapPagesTest {

    @Inject
    Scenario scenario;

    @Inject
    Organisations organisations;

    @Inject
    Publications publications;

    @ParameterizedTest
    @CsvSource({"kloof, GAP", "nu, NOW", "wens, WISH"})
    void coloursAFictionalMunicipalityByItsScore(String view, Aspect aspect) {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        Topic topic = Topic.listOf(scenario.questionnaire(), Level.THEME).get(1);
        double score = publications
                .find(scan.id())
                .orElseThrow()
                .result()
                .find(new Cell(Level.THEME, "inwoners", topic.key(), aspect))
                .orElseThrow()
                .mean()
                .orElseThrow();

        Document page = page("groep=inwoners&beeld=" + view + "&onderwerp=" + topic.key());

        int band = Bands.of(aspect, topic).of(score);
        assertThat(place(page, organisation).className())
                .isEqualTo("qs-area qs-area--" + (band == 0 && aspect == Aspect.GAP ? "below" : "band-" + band));
        assertThat(page.select("svg.qs-map > title").text())
                .startsWith(topic.name().dutch() + ": " + view);
        assertThat(page.select("svg.qs-map > desc").text()).contains("tabel");
    }

    @Test
    void tellsWhatIsHiddenFromWhatIsTooLittleAndWhatIsNotThere() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);

        Document hidden = page("groep=collegeleden");
        Document few = page("groep=ambtenaren");

        assertThat(place(hidden, organisation).attr("fill")).isEqualTo("url(#streep)");
        assertThat(place(few, organisation).attr("fill")).isEqualTo("url(#stip)");
        assertThat(hidden.select(".qs-swatches li").text())
                .contains("niet getoond, om herkenning te voorkomen")
                .contains("geen scan die u mag lezen");
        assertThat(few.select(".qs-swatches li").text()).contains("te weinig antwoorden");
        for (Document page : List.of(hidden, few)) {
            page.select("svg.qs-map [fill]")
                    .forEach(area -> assertThat(page.select(area.attr("fill").replaceAll("url\\((.*)\\)", "$1")))
                            .hasSize(1));
        }
    }

    @Test
    void hatchesWhatCannotBeComparedAndNamesWhatHasNoArea() {
        Organisation other = scenario.municipality();
        scenario.closed(other);
        Organisation young = new Organisation(
                "GM9998", "Nieuw-Proefstad", OrganisationKind.MUNICIPALITY, true, OrganisationFigures.NONE);
        QuarkusTransaction.requiringNew().run(() -> organisations.persist(young));
        scenario.shareWithAdvisors(young.code());
        scenario.closed(young);

        Document page = page("groep=inwoners");

        assertThat(page.select(".qs-beside__first").text())
                .contains("niet op de kaart, omdat wij er geen grenzen van hebben")
                .contains("Nieuw-Proefstad");
        Document elsewhere =
                Jsoup.parse(scenario.advisor().get("/vergelijken/kaart").asString());
        assertThat(place(elsewhere, other).attr("fill")).isIn("url(#kruis)", "");
        assertThat(elsewhere.select(".qs-swatches").text()).contains("niet te vergelijken");
    }

    @Test
    void standsBesideATableOfTheSameRows() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);

        Document map = page("groep=inwoners&volgorde=naam");
        Document table = Jsoup.parse(scenario.advisor()
                .get("/vergelijken?" + version() + "&groep=inwoners&volgorde=naam")
                .asString());

        assertThat(map.select("tbody th a").eachText())
                .contains(organisation.name())
                .containsExactlyElementsOf(table.select("tbody th a").eachText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"onderwerp=xx", "groep=xx", "provincie=Nergens"})
    void refusesWhatDoesNotExist(String query) {
        scenario.closed(scenario.municipality());

        Response response = scenario.advisor().get("/vergelijken/kaart?" + version() + "&" + query);

        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void drawsNothingForWhoMayReadNothing() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);

        assertThat(scenario.stranger().get("/vergelijken/kaart?groep=inwoners").asString())
                .doesNotContain(organisation.name())
                .doesNotContain("qs-map");
    }

    private Document page(String query) {
        Response response = scenario.advisor().get("/vergelijken/kaart?" + version() + "&" + query);
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }

    private String version() {
        return "vragenlijst=" + scenario.questionnaire().id();
    }

    private static Element place(Document page, Organisation organisation) {
        return page.select("svg.qs-map circle > title").stream()
                .filter(title -> title.wholeText().equals(organisation.name()))
                .findFirst()
                .orElseThrow()
                .parent();
    }
}
