package nl.lokaledemocratie.quickscan.publication.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.lokaledemocratie.quickscan.access.web.StaffBrowser;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.glossary.Glossary;
import nl.lokaledemocratie.quickscan.organisation.Organisation;
import nl.lokaledemocratie.quickscan.publication.Publications;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanStatus;
import nl.lokaledemocratie.quickscan.scan.Scans;
import nl.lokaledemocratie.quickscan.testing.PageForm;
import nl.lokaledemocratie.quickscan.testing.Scenario;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ResultPagesTest {

    private static final String HIDDEN = "niet getoond, om herkenning te voorkomen";

    @Inject
    Scenario scenario;

    @Inject
    Scans scans;

    @Inject
    Publications publications;

    @Test
    void closesAScanAfterAskingOnceAndShowsTheResult() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.answered(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        Document question =
                Jsoup.parse(clerk.get("/scans/" + scan.id() + "/sluiten").asString());
        assertThat(question.text()).contains("niet terugdraaien").contains("Nog geen 5 deelnemers die u hier ziet");

        Response closed = clerk.post("/scans/" + scan.id() + "/sluiten", Map.of("actie", "sluit"));

        assertThat(closed.header("Location")).endsWith("/scans/" + scan.id() + "/resultaat");
        assertThat(scans.get(scan.id()).status()).isEqualTo(ScanStatus.CLOSED);
        assertThat(clerk.get("/scans/" + scan.id() + "/resultaat").statusCode()).isEqualTo(200);
    }

    /** The enter key in a field sends a form without any of its buttons. */
    @Test
    void closesNothingThatDoesNotSayThatItShould() {
        Scan scan = scenario.answered(scenario.municipality());
        StaffBrowser clerk = scenario.clerkOf(scan.organisation());
        String close = "/scans/" + scan.id() + "/sluiten";
        PageForm form = PageForm.of(clerk.get(close), "/sluiten").with("bereikt-inwoners", "Een kaart.");

        for (PageForm sent : List.of(form, form.with("actie", "onzin"))) {
            Response again = clerk.post(close, sent.fields());
            assertThat(again.statusCode()).isEqualTo(400);
            assertThat(Jsoup.parse(again.asString()).select("#bereikt-inwoners").val())
                    .isEqualTo("Een kaart.");
        }
        assertThat(scans.get(scan.id()).status()).isEqualTo(ScanStatus.OPEN);
    }

    @Test
    void closesAScanThatNobodyAnsweredAndBreaksNoPage() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        Response question = clerk.get("/scans/" + scan.id() + "/sluiten");
        assertThat(Jsoup.parse(question.asString()).text())
                .contains("Niemand heeft nog meegedaan.", "op papier", "kort rapport", "verwijderen");
        PageForm form = PageForm.of(question, "/sluiten").with("actie", "sluit");

        assertThat(clerk.post(form.action(), form.fields()).statusCode()).isEqualTo(303);

        assertThat(scans.get(scan.id()).status()).isEqualTo(ScanStatus.CLOSED);
        assertThat(Jsoup.parse(clerk.get("/scans/" + scan.id() + "/resultaat").asString())
                        .text())
                .contains("Er deed niemand mee.")
                .doesNotContain("0 inwoners");
        for (String page : List.of("", "/resultaat", "/resultaat?taal=en", "/rapport.pdf", "/verwijderen")) {
            assertThat(clerk.get("/scans/" + scan.id() + page).statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
        clerk.get("/?taal=nl");
        StaffBrowser advisor = scenario.advisor();
        assertThat(advisor.get("/scans/" + scan.id() + "/resultaat").statusCode())
                .isEqualTo(200);
        Response comparison = advisor.get("/vergelijken");
        assertThat(comparison.statusCode()).isEqualTo(200);
        assertThat(comparison.asString()).doesNotContain(scan.id().toString());
        assertThat(given().get("/meedoen/" + scan.link()).statusCode()).isEqualTo(410);
    }

    @Test
    void showsExactlyThePublishedNumbersAndWordsForTheOthers() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        Document page = Jsoup.parse(scenario.clerkOf(organisation)
                .get("/scans/" + scan.id() + "/resultaat")
                .asString());
        List<PublishedScore> scores =
                publications.find(scan.id()).orElseThrow().result().scores();

        for (PublishedScore score : scores) {
            String cell = ShownScore.text(scenario.questionnaire(), page, score);
            if (score.visibility().isShown()) {
                assertThat(cell)
                        .startsWith(ShownScore.number(score) + " (" + score.n().getAsInt() + " antwoorden)");
            } else {
                String none = score.cell().level() == Level.ITEM ? "geen antwoorden" : "geen score";
                assertThat(cell).isEqualTo(score.visibility() == Visibility.HIDDEN ? HIDDEN : none);
            }
            if (score.visibility() == Visibility.MEAN_ONLY) {
                assertThat(cell)
                        .isEqualTo(ShownScore.number(score) + " (" + score.n().getAsInt() + " antwoorden)");
            }
        }
        assertThat(scores).extracting(PublishedScore::visibility).contains(Visibility.HIDDEN, Visibility.MEAN_ONLY);
    }

    @Test
    void drawsNothingOfAHiddenNumber() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        Document page = Jsoup.parse(scenario.clerkOf(organisation)
                .get("/scans/" + scan.id() + "/resultaat")
                .asString());

        List<Element> hidden = page.select("tbody tr").stream()
                .filter(row -> row.child(0).text().equals("Collegeleden"))
                .toList();

        assertThat(hidden).isNotEmpty().allSatisfy(row -> {
            assertThat(row.select("svg")).isEmpty();
            assertThat(row.text()).startsWith("Collegeleden " + HIDDEN).doesNotContainPattern("[0-9]");
        });
    }

    @Test
    void usesTheFixedWordsOfHonestReporting() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        String text = Jsoup.parse(scenario.clerkOf(organisation)
                        .get("/scans/" + scan.id() + "/resultaat")
                        .asString())
                .text();

        assertThat(text)
                .contains(
                        "De marge toont alleen toeval bij dit aantal antwoorden; wie wel en niet meedeed is er niet in"
                                + " verwerkt.")
                .contains("Van de 23 raadsleden deden er 19 mee.")
                .contains("Van de 6 collegeleden deden er 4 mee.")
                .contains("60 inwoners deden uit zichzelf mee.")
                .doesNotContain("significant")
                .doesNotContain("inwoners vinden")
                .doesNotContain("betrouwbaarheidsmarge");
        assertThat(text.replace("niet representatief", "")).doesNotContain("representatief");
    }

    @Test
    void speaksOfOnePersonInTheSingular() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.open(organisation);
        StaffBrowser clerk = scenario.clerkOf(organisation);
        scenario.answer(
                scan,
                scenario.sheets().stream()
                        .filter(sheet -> Set.of("collegeleden", "inwoners").contains(sheet.audience()))
                        .skip(3)
                        .limit(2)
                        .toList());
        clerk.get("/scans/" + scan.id() + "/sluiten");
        clerk.post("/scans/" + scan.id() + "/sluiten", Map.of("actie", "sluit"));

        assertThat(Jsoup.parse(clerk.get("/scans/" + scan.id() + "/resultaat").asString())
                        .text())
                .contains("Van de 6 collegeleden deed er 1 mee.")
                .contains("Van de inwoners deed er 1 uit zichzelf mee.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void explainsNumbersWithTheSentencesOfTheGlossary(String language) {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        Document page = Jsoup.parse(scenario.clerkOf(organisation)
                .get("/scans/" + scan.id() + "/resultaat?taal=" + language)
                .asString());

        for (String key :
                List.of("now", "wish", "gap", "theme", "corevalue", "dontknow", "divided", "meanonly", "hidden")) {
            Glossary.Entry entry = Glossary.standard().get(key);
            assertThat(page.select("[aria-labelledby=uitleg] li").eachText())
                    .contains(entry.term().in(language) + ": " + entry.meaning().in(language));
        }
        assertThat(page.selectFirst(".qs-scores thead th:nth-child(4)").text())
                .isEqualTo(Glossary.standard().get("gap").term().in(language));
    }

    @Test
    void showsDifferencesBetweenGroupsAsFarAsTheyMayBeShown() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);
        Document page = resultOf(organisation, scan);

        Elements pairs = page.select(".qs-pairs").get(0).select("tbody tr");

        assertThat(pairs).hasSize(6);
        assertThat(pairs.get(0).text()).isEqualTo("Raadsleden min Collegeleden " + HIDDEN + " " + HIDDEN);
        assertThat(pairs.get(2).text())
                .matches("Raadsleden min Inwoners( [+−]?\\d,\\d"
                        + "( (ongeveer gelijk|een klein verschil|bij deze aantallen niet vast te stellen))?){2}");
        assertThat(page.select("[aria-labelledby=opvallend]").text())
                .contains(
                        "Opvallende kloven tussen nu en wens",
                        "Waar groepen het nu verschillend zien",
                        "Geen opvallende verschillen.")
                .doesNotContain("vorige scan");
    }

    @Test
    void showsWhatChangedSinceThePreviousScan() {
        Organisation organisation = scenario.municipality();
        Scan first = scenario.closed(organisation);
        Scan second = scenario.closed(organisation);
        Document page = resultOf(organisation, second);
        String answered = Jsoup.parse(page.select(".qs-changes tbody tr td:nth-child(3)")
                        .first()
                        .html())
                .text();

        assertThat(page.text()).contains("De vorige scan is " + first.title() + ", gesloten op ");
        assertThat(page.select(".qs-changes tbody th").eachText())
                .contains("Raadsleden", "Inwoners")
                .doesNotContain("Collegeleden");
        assertThat(page.select(".qs-changes tbody td:nth-child(5) .qs-score").eachText())
                .containsOnly("0,0");
        assertThat(answered).matches("\\d,\\d \\(\\d+ antwoorden\\)");
        assertThat(page.select("[aria-labelledby=opvallend]").text())
                .contains("Veranderd sinds de vorige scan Geen opvallende verschillen.");
        assertThat(resultOf(organisation, first).select(".qs-changes")).isEmpty();
    }

    private Document resultOf(Organisation organisation, Scan scan) {
        return Jsoup.parse(scenario.clerkOf(organisation)
                .get("/scans/" + scan.id() + "/resultaat")
                .asString());
    }

    @Test
    void givesTheReportAsPdf() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);

        Response pdf = scenario.clerkOf(organisation).get("/scans/" + scan.id() + "/rapport.pdf");

        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).contains("quickscan-proefstad-");
        assertThat(new String(pdf.asByteArray(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void showsTheResultInEnglish() {
        Organisation organisation = scenario.municipality();
        Scan scan = scenario.closed(organisation);

        assertThat(scenario.clerkOf(organisation)
                        .get("/scans/" + scan.id() + "/resultaat?taal=en")
                        .asString())
                .contains("not shown, to prevent recognition")
                .contains("Per core value");
    }
}
