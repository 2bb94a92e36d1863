package nl.lokaledemocratie.quickscan.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;

import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.questionnaire.PlainQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.testing.RandomSheets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The result page of questionnaires with other scales than one of five points, and of those that ask one thing. */
@QuarkusTest
@ActivateRequestContext
class ScalesOnPageTest {

    private static final String TWO_SCALES = PlainQuestionnaire.text(
            """
            themes:
              een: { name: Meepraten, explanation: Wie mee kan praten. }
              twee: { name: Luisteren, explanation: Wie er luistert. }
            scales:
              mate: { points: { 1: Niet, 2: Beetje, 3: Wel }, dont_know: Weet ik niet }
              cijfer: { points: { 0: "0", 1: "1", 2: "2", 3: "3", 4: "4", 5: "5", 6: "6" }, dont_know: Weet ik niet }
            pages:
              - page: vragen
                title: Vragen
                questions:
                  - statement: s1
                    text: Inwoners kunnen meepraten.
                    theme: een
                    scale: mate
                    asks: [now, wish]
                  - statement: s2
                    text: De raad luistert.
                    theme: twee
                    scale: cijfer
                    asks: [now, wish]
            """);
    private static final String ONE_SCALE =
            TWO_SCALES.replaceAll("  cijfer: \\{ points.*\n", "").replace("scale: cijfer", "scale: mate");

    @Test
    void drawsAsManyPointsAsTheScaleHas() {
        Document page = page(TWO_SCALES);

        assertThat(ticks(page, "thema-een")).isEqualTo("M10 9v10M100 11v6M190 9v10");
        assertThat(ticks(page, "thema-twee")).isEqualTo("M10 9v10M40 11v6M70 11v6M100 11v6M130 11v6M160 11v6M190 9v10");
    }

    @Test
    void tellsEachScaleWhereItHolds() {
        Document page = page(TWO_SCALES);

        assertThat(page.select("[aria-labelledby=uitleg]").text())
                .contains("bij elk thema staat welke")
                .doesNotContain("op een schaal van");
        assertThat(page.selectFirst(".qs-chapter:has(#thema-een)").text()).contains("Schaal van 1 (Niet) tot 3 (Wel).");
        assertThat(page.selectFirst(".qs-chapter:has(#thema-twee)").text()).contains("Schaal van 0 tot 6.");
    }

    @Test
    void saysOfAReversedStatementThatLessFitsBetter() {
        String note = "Omgekeerd gesteld: een lager cijfer past hier beter bij het thema.";

        assertThat(page(ONE_SCALE).text()).doesNotContain(note);
        assertThat(page(ONE_SCALE.replaceFirst("theme: een", "theme: een\n        reverse: true"))
                        .select("#stelling-s1 ~ p")
                        .eachText())
                .contains(note);
    }

    @Test
    void tellsOneScaleOnce() {
        Document page = page(ONE_SCALE);

        assertThat(page.select("[aria-labelledby=uitleg]").text()).contains("op een schaal van 1 (Niet) tot 3 (Wel).");
        assertThat(page.text()).doesNotContain("Schaal van");
    }

    @Test
    void speaksOfNoWishAndNoGapWhereOnlyNowIsAsked() {
        Document page = page(ONE_SCALE.replace("[now, wish]", "[now]"));

        assertThat(page.select(".qs-scores").get(0).select("th[scope=col]").eachText())
                .containsExactly("Groep", "Nu", "In beeld");
        assertThat(page.select(".qs-pairs").get(0).select("th[scope=col]").eachText())
                .containsExactly("Groepen", "Nu");
        assertThat(page.select("main").text()).doesNotContainPattern("(?i)wens|kloof|kloven|niet gevraagd|kernwaarde");
    }

    @Test
    void speaksOfNoNowAndNothingThatStandsOutWhereOnlyTheWishIsAsked() {
        Document page = page(ONE_SCALE.replace("[now, wish]", "[wish]"));

        assertThat(page.select(".qs-scores").get(0).select("th[scope=col]").eachText())
                .containsExactly("Groep", "Wens", "In beeld");
        assertThat(page.select("main").text()).doesNotContainPattern("(?i)kloof|kloven|niet gevraagd|stip: nu|opvalt");
        assertThat(page.select("a[href=#opvallend]")).isEmpty();
    }

    private static String ticks(Document page, String anchor) {
        return page.selectFirst("[aria-labelledby=" + anchor + "] svg path:nth-of-type(2)")
                .attr("d");
    }

    private static Document page(String yaml) {
        Questionnaire questionnaire = PlainQuestionnaire.read(yaml);
        List<Population> populations = List.of(
                new Population("raadsleden", OptionalInt.of(40), true),
                new Population("inwoners", OptionalInt.empty(), false));
        ScanCounts counts = ScanCounts.of(questionnaire, populations);
        RandomSheets sheets = new RandomSheets(questionnaire, 4);
        sheets.of("raadsleden", 30).forEach(counts::add);
        sheets.of("inwoners", 60).forEach(counts::add);
        return Jsoup.parse(RenderedResult.of(
                Disclosure.publish(
                        ScanAnalysis.of(Codebook.of(questionnaire), populations, AnalysisSettings.STANDARD, counts)),
                questionnaire));
    }
}
