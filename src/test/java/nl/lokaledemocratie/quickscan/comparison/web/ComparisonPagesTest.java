package nl.lokaledemocratie.quickscan.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.glossary.Glossary;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.organisation.Urbanity;
import nl.lokaledemocratie.quickscan.publication.ClosingService;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import nl.lokaledemocratie.quickscan.web.PageFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ComparisonPagesTest {

    private static final java.util.Locale DUTCH = java.util.Locale.forLanguageTag("nl");

    @Inject
    Scenario scenario;

    @Inject
    ClosingService closing;

    @Inject
    Publications publications;

    @Test
    void showsThePublishedGapsOfOneGroup() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        PublishedResult result = publications.find(scan.id()).orElseThrow().result();

        Element row = row(page("groep=inwoners"), organisation);

        assertThat(row.child(1).text()).isEqualTo("60");
        List<Theme> themes = scenario.questionnaire().themes();
        for (int i = 0; i < themes.size(); i++) {
            PublishedScore gap = result.find(
                            new Cell(Level.THEME, "inwoners", themes.get(i).key(), Aspect.GAP))
                    .orElseThrow();
            assertThat(row.child(2 + i).text())
                    .isEqualTo(PageFormat.signed(gap.mean().orElseThrow(), 1, DUTCH) + " ("
                            + gap.n().orElseThrow() + " antwoorden)");
        }
    }

    @Test
    void saysTooFewWhereTheReportShowsAMeanAndHiddenWhereItShowsNothing() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        PublishedResult result = publications.find(scan.id()).orElseThrow().result();
        List<Theme> themes = scenario.questionnaire().themes();

        for (String group : List.of("collegeleden", "ambtenaren")) {
            Element row = row(page("groep=" + group), organisation);
            for (int i = 0; i < themes.size(); i++) {
                PublishedScore gap = result.find(
                                new Cell(Level.THEME, group, themes.get(i).key(), Aspect.GAP))
                        .orElseThrow();
                assertThat(row.child(2 + i).text())
                        .isEqualTo(
                                gap.visibility().isShown()
                                        ? "te weinig antwoorden om te vergelijken"
                                        : "niet getoond, om herkenning te voorkomen");
            }
        }
        assertThat(row(page("groep=collegeleden"), organisation).text()).contains("niet getoond");
        assertThat(row(page("groep=ambtenaren"), organisation).text()).contains("te weinig");
        assertThat(row(page("groep=ambtenaren&taal=en"), organisation).text()).contains("too few answers to compare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void explainsNumbersWithTheSentencesOfTheGlossary(String language) {
        scenario.closed(scenario.municipality());
        Document page = page("groep=inwoners&taal=" + language);

        for (String key : List.of("gap", "respondents", "hidden")) {
            Glossary.Entry entry = Glossary.standard().get(key);
            assertThat(page.select("[aria-labelledby=uitleg] li").eachText())
                    .contains(entry.term().in(language) + ": " + entry.meaning().in(language));
        }
        assertThat(page.selectFirst(".qs-gaps thead th:nth-child(2)").text())
                .isEqualTo(Glossary.standard().get("respondents").term().in(language));
    }

    @Test
    void leavesOpenScansOut() {
        Organisation organisation = scenario.municipality();
        scenario.closed(scenario.municipality());
        scenario.answered(organisation);

        assertThat(page("groep=inwoners").text()).doesNotContain(organisation.name());
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
        assertThat(svg.asString()).contains(organisation.name()).doesNotContain(" style=");
        Response hidden = scenario.advisor().get(image.attr("src").replace("inwoners", "collegeleden"));
        assertThat(hidden.asString()).contains("niet getoond");
    }

    @Test
    void drawsASmallChartOfEachThemeAsWideAsAPhone() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);
        Document page = page("groep=inwoners");

        String svg = scenario.advisor().get(page.selectFirst("img").attr("src")).asString();

        assertThat(Double.parseDouble(svg.replaceAll("(?s).*<svg[^>]* width=\"(\\d+)\".*", "$1")))
                .isLessThanOrEqualTo(320);
        for (Theme theme : scenario.questionnaire().themes()) {
            assertThat(svg).contains(">" + theme.name().dutch() + "<");
        }
        assertThat(svg.split(">" + organisation.name() + "<", -1))
                .hasSize(scenario.questionnaire().themes().size() + 1);
        assertThat(page.select("source").eachAttr("srcset")).hasSize(2).allSatisfy(wider -> assertThat(
                        scenario.advisor().get(wider).contentType())
                .startsWith("image/svg+xml"));
        assertThat(scenario.advisor()
                        .get("/vergelijken/grafiek.svg?naast-elkaar=4")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"naam", "grootte", "provincie"})
    void drawsTheOrganisationsInTheOrderOfTheTable(String order) {
        scenario.closed(scenario.municipality());
        scenario.closed(scenario.municipality());
        Document page = page("groep=inwoners&volgorde=" + order);
        List<String> names = page.select(".qs-gaps tbody th a").eachText();

        String svg = scenario.advisor().get(page.selectFirst("img").attr("src")).asString();

        assertThat(names.stream().map(name -> svg.indexOf(">" + name + "<")))
                .doesNotContain(-1)
                .isSorted();
    }

    @Test
    void saysWhatTheQuietMarkMeansOnce() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);

        String svg = scenario.advisor()
                .get("/vergelijken/grafiek.svg?" + version() + "&groep=collegeleden")
                .asString();

        assertThat(svg.split("niet getoond", -1)).hasSize(2);
        assertThat(svg.split(">–<", -1))
                .hasSizeGreaterThan(scenario.questionnaire().themes().size());
    }

    @Test
    void saysWhichScanARowIs() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);

        Element row = row(page("groep=raadsleden"), organisation);

        assertThat(row.child(0).text()).contains(scan.title() + ", gesloten op ");
        assertThat(row.select("a").attr("href")).contains(scan.id().toString());
        assertThat(row.child(1).text()).isEqualTo("19");
    }

    @Test
    void refusesAChoiceThatDoesNotExist() {
        scenario.closed(scenario.municipality());
        StaffBrowser advisor = scenario.advisor();

        for (String query : List.of("groep=xx", "volgorde=xx", "vragenlijst=xx")) {
            for (String path : List.of("/vergelijken?", "/vergelijken/grafiek.svg?")) {
                Response refused = advisor.get(path + query);
                assertThat(refused.statusCode()).as(path + query).isEqualTo(400);
                assertThat(refused.asString()).contains("Wij begrijpen dit verzoek niet");
            }
        }
        assertThat(advisor.get("/vergelijken?groep=&volgorde=&vragenlijst=").statusCode())
                .isEqualTo(200);
    }

    @Test
    void drawsAGapAsWideAsTheScale() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        scenario.answer(
                scan, IntStream.range(0, 20).mapToObj(this::unhappyCouncillor).toList());
        closing.close(scan.id());

        Response picture = scenario.advisor().get("/vergelijken/grafiek.svg?" + version() + "&groep=raadsleden");

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.asString()).contains(organisation.name()).contains("+3,0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nu", "wens"})
    void showsNowAndWishAsTheyArePublished(String view) {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        PublishedResult result = publications.find(scan.id()).orElseThrow().result();
        Aspect aspect = view.equals("nu") ? Aspect.NOW : Aspect.WISH;

        Document page = page("groep=inwoners&beeld=" + view);

        Element row = row(page, organisation);
        List<Theme> themes = scenario.questionnaire().themes();
        for (int i = 0; i < themes.size(); i++) {
            PublishedScore score = result.find(
                            new Cell(Level.THEME, "inwoners", themes.get(i).key(), aspect))
                    .orElseThrow();
            assertThat(row.child(2 + i).text())
                    .isEqualTo(PageFormat.decimal(score.mean().orElseThrow(), 1, DUTCH) + " ("
                            + score.n().orElseThrow() + " antwoorden)");
        }
        assertThat(page.select("img")).isEmpty();
    }

    @Test
    void leavesOutWhatIsNotMeantAndRefusesWhatIsNotThere() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);
        StaffBrowser advisor = scenario.advisor();
        String programme = advisor.post(
                        "/programmas", Map.of("naam", "Leergang " + organisation.code(), "doel", "Leren."))
                .header("Location")
                .replaceAll(".*/programmas/|[?].*", "");

        assertThat(page("groep=inwoners&provincie=Utrecht").text()).contains(organisation.name());
        assertThat(page("groep=inwoners&programma=" + Scenario.PROGRAMME).text())
                .contains(organisation.name());
        assertThat(advisor.get("/vergelijken?" + version() + "&programma=" + programme)
                        .asString())
                .doesNotContain(organisation.name())
                .contains("Bij deze keuze is er niets te vergelijken");
        for (String filter : List.of(
                "provincie=Nergens", "stedelijkheid=zeer", "programma=nergens", "jaar=1999", "per=xx", "beeld=xx")) {
            assertThat(scenario.advisor().get("/vergelijken?" + filter).statusCode())
                    .as(filter)
                    .isEqualTo(400);
        }
    }

    @Test
    void choosesByHowUrbanMunicipalitiesAre() {
        Organisation city = scenario.municipality(Urbanity.VERY_STRONG);
        Organisation village = scenario.municipality(Urbanity.NONE);
        scenario.closed(city);
        scenario.closed(village);

        Document page = page("groep=inwoners&stedelijkheid=zeerSterk");

        assertThat(page.select("tbody th").text()).contains(city.name()).doesNotContain(village.name());
        assertThat(page.select("#stedelijkheid option").eachText())
                .startsWith("Alle", "Zeer sterk stedelijk")
                .endsWith("Niet stedelijk");
        assertThat(page.selectFirst("#stedelijkheid option[selected]").text()).isEqualTo("Zeer sterk stedelijk");
        assertThat(scenario.advisor()
                        .get("/vergelijken/cijfers/data.json?" + version() + "&groep=inwoners&stedelijkheid=niet")
                        .asString())
                .contains("\"Stedelijkheid\"", "\"Niet stedelijk\"");
    }

    @Test
    void setsOneOrganisationBesideTheOthersInWords() {
        Organisation organisation = scenario.municipality();
        scenario.closed(organisation);
        for (int others = 0; others < 10; others++) {
            scenario.closed(scenario.municipality());
        }

        Response response = scenario.advisor()
                .get("/vergelijken/naast?" + version() + "&groep=inwoners&beeld=nu&organisatie=" + organisation.code());

        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("h1").text()).isEqualTo(organisation.name() + " naast de andere");
        assertThat(page.select("svg.qs-strip"))
                .hasSize(scenario.questionnaire().themes().size());
        assertThat(page.text()).containsPattern("oger dan .* andere\\. Gemiddelde|hierop niet meetbaar");
        assertThat(scenario.advisor()
                        .get("/vergelijken/naast?" + version() + "&organisatie=GM9999")
                        .statusCode())
                .isEqualTo(404);
        assertThat(scenario.stranger()
                        .get("/vergelijken/naast?organisatie=" + organisation.code())
                        .asString())
                .doesNotContain(organisation.name());
    }

    /** Everything at the lowest two points now and at the highest two as wish, so that a theme differs by three points. */
    private AnswerSheet unhappyCouncillor(int number) {
        RatingLayout layout = scenario.questionnaire().ratingLayout();
        byte[] codes = new byte[layout.size()];
        for (int i = 0; i < codes.length; i++) {
            RatingLayout.Slot slot = layout.slots().get(i);
            int highest = slot.max() - slot.min();
            codes[i] = (byte) (slot.aspect() == Aspect.WISH ? highest - number / 2 % 2 : number % 2);
        }
        return new AnswerSheet("raadsleden", Ratings.of(codes));
    }

    private Document page(String query) {
        Response response = scenario.advisor().get("/vergelijken?" + version() + "&" + query);
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }

    /** The demonstration has scans of a newer version, which come first. */
    private String version() {
        return "vragenlijst=" + scenario.questionnaire().id();
    }

    private static Element row(Document page, Organisation organisation) {
        return page.select(".qs-gaps tbody tr").stream()
                .filter(row -> row.child(0).text().startsWith(organisation.name()))
                .findFirst()
                .orElseThrow();
    }
}
