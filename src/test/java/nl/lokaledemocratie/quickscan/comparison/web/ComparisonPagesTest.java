package nl.lokaledemocratie.quickscan.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.service.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.scan.Organisation;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.staff.Scenario;
import nl.lokaledemocratie.quickscan.web.PageFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparisonPagesTest {

    private static final java.util.Locale DUTCH = java.util.Locale.forLanguageTag("nl");

    @Inject
    Scenario scenario;

    @Inject
    Publications publications;

    @Test
    void showsThePublishedGapsOfOneGroup() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        PublishedResult result = publications.find(scan.id).orElseThrow().result();

        Element row = row(page("groep=inwoners"), organisation);

        assertThat(row.child(1).text()).isEqualTo("60");
        List<Theme> themes = scenario.questionnaire().themes();
        for (int i = 0; i < themes.size(); i++) {
            PublishedScore gap = result.find(
                            Level.THEME, "inwoners", themes.get(i).key(), Aspect.GAP)
                    .orElseThrow();
            assertThat(row.child(2 + i).text())
                    .isEqualTo(PageFormat.signed(gap.mean().orElseThrow(), 1, DUTCH) + " ("
                            + gap.n().orElseThrow() + " antwoorden)");
        }
    }

    @Test
    void hidesGroupsOfFewerThanTen() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);

        for (String group : List.of("collegeleden", "ambtenaren")) {
            Element row = row(page("groep=" + group), organisation);
            assertThat(row.children().subList(2, row.childrenSize()))
                    .allSatisfy(cell -> assertThat(cell.text()).isEqualTo("niet getoond, om herkenning te voorkomen"));
        }
    }

    @Test
    void leavesOpenScansOut() {
        Organisation organisation = scenario.municipality();
        scenario.closed(scenario.municipality());
        scenario.answered(organisation);

        assertThat(page("groep=inwoners").text()).doesNotContain(organisation.name);
    }

    @Test
    void sortsByNameAndIsNoRanking() {
        scenario.closed(scenario.municipality());
        scenario.closed(scenario.municipality());
        Document page = page("groep=inwoners&volgorde=naam");
        List<String> names = page.select(".qs-gaps tbody th a").eachText();

        assertThat(names).isSortedAccordingTo(java.text.Collator.getInstance(DUTCH));
        assertThat(page.text()).contains("dit is geen ranglijst");
    }

    @Test
    void drawsThePictureOfTheSameTable() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);
        Document page = page("groep=inwoners");
        Element image = page.selectFirst("img");
        assertThat(image.attr("alt")).contains("inwoners").contains("tabel");

        Response svg = scenario.advisor().get(image.attr("src"));

        assertThat(svg.contentType()).startsWith("image/svg+xml");
        assertThat(svg.asString()).contains(organisation.name).doesNotContain(" style=");
        Response hidden = scenario.advisor().get(image.attr("src").replace("inwoners", "collegeleden"));
        assertThat(hidden.asString()).contains("niet getoond");
    }

    @Test
    void readsAnUnknownChoiceAsTheFirst() {
        scenario.closed(scenario.municipality());

        assertThat(page("groep=buren&volgorde=score&vragenlijst=geen")
                        .selectFirst("#groep option[selected]")
                        .val())
                .isEqualTo("raadsleden");
    }

    private Document page(String query) {
        Response response = scenario.advisor().get("/vergelijken?" + query);
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }

    private static Element row(Document page, Organisation organisation) {
        return page.select(".qs-gaps tbody tr").stream()
                .filter(row -> row.child(0).text().startsWith(organisation.name))
                .findFirst()
                .orElseThrow();
    }
}
