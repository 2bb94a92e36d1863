package nl.lokaledemocratie.quickscan.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.report.Results;
import nl.lokaledemocratie.quickscan.report.ScanReport;
import nl.lokaledemocratie.quickscan.report.content.Samples;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What page and report say of a result is true of the numbers that stand beside it. */
@QuarkusTest
@ActivateRequestContext
class TrueOfResultTest {

    private static final Questionnaire ASKED = Samples.municipalities();
    private static final String NOTHING = "Er is niets dat wij hier mogen vergelijken.";
    private static final String FIRST = "participatie";
    private static final String SECOND = "goede-gesprek";

    @Test
    void saysThatNothingMayBeComparedWhereNothingOfItIsShown() {
        Results results = new Results()
                .group("raadsleden", 20, 23, true)
                .group("inwoners", 40, 0, false)
                .full(Level.THEME, "raadsleden", FIRST, Aspect.NOW, 20, 3.0)
                .full(Level.THEME, "inwoners", SECOND, Aspect.NOW, 40, 3.0)
                .hidden(Level.THEME, "inwoners", FIRST, Aspect.NOW)
                .hidden(Level.THEME, "inwoners", FIRST, Aspect.GAP)
                .meanOnly(Level.THEME, "raadsleden", SECOND, Aspect.NOW, 9, 3.0)
                .meanOnly(Level.THEME, "raadsleden", SECOND, Aspect.GAP, 9, 1.0)
                .full(Level.ITEM, "inwoners", ASKED.statements().get(0).key(), Aspect.GAP, 40, 1.0)
                .change(FIRST, Aspect.WISH, "inwoners");

        assertThat(report(results))
                .containsSubsequence(
                        "Opvallende kloven", NOTHING, "verschillend zien", NOTHING, "Veranderd sinds", NOTHING)
                .doesNotContain("Geen opvallende");
        assertThat(standsOut(results))
                .contains(
                        "Kloof tussen nu en wens " + NOTHING,
                        "Verschil tussen groepen " + NOTHING,
                        "Veranderd sinds de vorige scan " + NOTHING);
    }

    @Test
    void saysThatNothingStandsOutOfWhatIsShown() {
        Results results = new Results()
                .group("raadsleden", 20, 23, true)
                .group("inwoners", 40, 0, false)
                .full(Level.THEME, "raadsleden", FIRST, Aspect.NOW, 20, 3.0)
                .full(Level.THEME, "inwoners", FIRST, Aspect.NOW, 40, 3.1)
                .full(Level.THEME, "inwoners", FIRST, Aspect.GAP, 40, 0.1)
                .change(FIRST, Aspect.NOW, "inwoners");

        assertThat(report(results)).contains("Geen opvallende verschillen.").doesNotContain(NOTHING);
        assertThat(standsOut(results))
                .contains(
                        "Kloof tussen nu en wens geen",
                        "Verschil tussen groepen geen",
                        "Veranderd sinds de vorige scan geen");
    }

    @Test
    void saysOfManyWhoDoNotKnowWhatIsTrueOfThePrintedShare() {
        String statement = ASKED.statements().get(0).key();
        Results results = new Results()
                .group("inwoners", 400, 0, false)
                .item("inwoners", statement, Aspect.NOW, 279, 3, 121, false);

        assertThat(report(results))
                .containsSubsequence("koos (afgerond) 30% of meer van wie", "(30%)")
                .doesNotContain("meer dan 30%");
    }

    private static String standsOut(Results results) {
        return Jsoup.parse(page(results)).select("[aria-labelledby=opvallend]").text();
    }

    private static String page(Results results) {
        return RenderedResult.of(results.build(), ASKED);
    }

    private static String report(Results results) {
        return PdfText.of(ScanReport.render(Samples.source("Proefstad", false, ASKED, results.build())))
                .replaceAll("\\s+", " ");
    }
}
