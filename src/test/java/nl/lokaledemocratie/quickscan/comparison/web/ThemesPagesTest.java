package nl.lokaledemocratie.quickscan.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.web.PageFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThemesPagesTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    Scenario scenario;

    @Inject
    Publications publications;

    @Test
    void setsNowAndWishOfEachThemeSideBySide() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        PublishedResult result = publications.find(scan.id()).orElseThrow().result();

        Element row = row(organisation, "groep=inwoners");

        int column = 1;
        for (Theme theme : scenario.questionnaire().themes()) {
            assertThat(row.child(column++).text())
                    .isEqualTo(mean(result, theme, Aspect.NOW) + " naar " + mean(result, theme, Aspect.WISH));
        }
    }

    @Test
    void drawsTheSameAndNothingThatIsHidden() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        PublishedResult result = publications.find(scan.id()).orElseThrow().result();
        Theme theme = scenario.questionnaire().themes().get(0);

        String shown = svg("groep=inwoners", organisation);
        String hidden = svg("groep=collegeleden", organisation);

        assertThat(shown)
                .contains(">" + organisation.name() + "<")
                .contains(">" + mean(result, theme, Aspect.NOW) + "<")
                .contains(">" + mean(result, theme, Aspect.WISH) + "<");
        assertThat(hidden).contains("niet getoond");
        assertThat(row(organisation, "groep=collegeleden").text())
                .contains("niet getoond, om herkenning te voorkomen")
                .doesNotContain(" naar ");
    }

    @Test
    void offersNoSheetThatIsNotThere() {
        scenario.closed(scenario.municipality());

        for (String address : new String[] {"/vergelijken/themas?blad=0", "/vergelijken/themas.svg?blad=999"}) {
            assertThat(scenario.advisor().get(address).statusCode()).as(address).isEqualTo(400);
        }
    }

    private String mean(PublishedResult result, Theme theme, Aspect aspect) {
        return PageFormat.decimal(
                result.find(new Cell(Level.THEME, "inwoners", theme.key(), aspect))
                        .orElseThrow()
                        .mean()
                        .orElseThrow(),
                1,
                DUTCH);
    }

    /** Other tests fill other sheets. */
    private Element row(Organisation organisation, String query) {
        return find(organisation, query)
                .select("tbody tr:has(a:containsOwn(" + organisation.name() + "))")
                .first();
    }

    private String svg(String query, Organisation organisation) {
        return scenario.advisor()
                .get(find(organisation, query).selectFirst(".qs-picture img").attr("src"))
                .asString();
    }

    private Document find(Organisation organisation, String query) {
        for (int sheet = 1; ; sheet++) {
            Response response = scenario.advisor()
                    .get("/vergelijken/themas?vragenlijst="
                            + scenario.questionnaire().id() + "&" + query + "&blad=" + sheet);
            assertThat(response.statusCode()).isEqualTo(200);
            Document page = Jsoup.parse(response.asString());
            if (page.select("tbody th").text().contains(organisation.name())) {
                return page;
            }
        }
    }
}
