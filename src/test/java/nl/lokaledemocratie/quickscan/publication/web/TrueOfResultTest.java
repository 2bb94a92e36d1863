package nl.lokaledemocratie.quickscan.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.document.pdf.PdfText;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
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
    private static final String NONE = "Geen opvallende verschillen.";
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
                        "Opvallende kloven tussen nu en wens " + NOTHING,
                        "Waar groepen het nu verschillend zien " + NOTHING,
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

        assertThat(report(results)).contains(NONE).doesNotContain(NOTHING);
        assertThat(standsOut(results))
                .contains(
                        "Opvallende kloven tussen nu en wens " + NONE,
                        "Waar groepen het nu verschillend zien " + NONE,
                        "Veranderd sinds de vorige scan " + NONE);
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

    @Test
    void saysOfAThemeWithoutAScoreNotThatNobodyAnswered() {
        String item = ASKED.statements().get(0).key();
        Results results = new Results()
                .group("raadsleden", 20, 23, true)
                .group("inwoners", 40, 0, false)
                .full(Level.THEME, "inwoners", FIRST, Aspect.NOW, 40, 3.0)
                .noData(Level.THEME, "raadsleden", FIRST, Aspect.NOW)
                .noData(Level.VALUE, "raadsleden", ASKED.coreValues().get(0).key(), Aspect.NOW)
                .full(Level.ITEM, "raadsleden", item, Aspect.NOW, 12, 3.0)
                .noData(Level.ITEM, "inwoners", item, Aspect.NOW);

        String page = Jsoup.parse(page(results)).select("main").text();
        assertThat(page).contains("Raadsleden geen score", "Inwoners geen antwoorden", "is dat niemand, dan staat er");
        assertThat(page).doesNotContain("Raadsleden geen antwoorden", "Inwoners geen score");
        assertThat(report(results))
                .contains("Raadsleden geen score", "Inwoners geen antwoorden", "is dat niemand, dan staat er")
                .doesNotContain("Raadsleden geen antwoorden", "Inwoners geen score");
    }

    @Test
    void countsPeopleWhereSeveralOptionsMayBeChosen() {
        PublishedAnswers answers = new PublishedAnswers(
                "hoe",
                "inwoners",
                Visibility.FULL,
                OptionalInt.of(371),
                OptionalDouble.empty(),
                List.of(new PublishedAnswers.Count(List.of("balie"), OptionalInt.of(200))));
        PublishedResult shown = new Results().group("inwoners", 371, 0, false).build();
        String page = RenderedResult.of(
                new PublishedResult(shown.groups(), 0, List.of(), Findings.NONE, List.of(answers)), everyKind());

        assertThat(Jsoup.parse(page)
                        .getElementById("vraag-hoe")
                        .closest("details")
                        .text())
                .contains("Inwoners (371 mensen)")
                .doesNotContain("antwoorden)");
    }

    @Test
    void callsNobodyInvited() {
        Results results = new Results()
                .group("raadsleden", 20, 23, true)
                .group("collegeleden", 1, 6, true)
                .group("ambtenaren", 12, 30, true)
                .full(Level.THEME, "raadsleden", FIRST, Aspect.NOW, 20, 3.0);

        assertThat(report(results))
                .contains(
                        "Grootte van de groep",
                        "Van de 30 ambtenaren deden er 12 mee",
                        "Van de 23 raadsleden deden er 20 mee")
                .doesNotContainIgnoringCase("uitgenodigde", "uitgenodigd en", "Groep Uitgenodigd");
        assertThat(Jsoup.parse(page(results)).select("main").text())
                .contains("Van de 30 ambtenaren deden er 12 mee", "Van de 23 raadsleden deden er 20 mee")
                .contains("Van de 6 collegeleden deed er 1 mee")
                .doesNotContainIgnoringCase("uitgenodigd");
    }

    @Test
    void saysOfWhomTheMeansBesideALargestGapAre() {
        Results others = new Results()
                .group("inwoners", 40, 0, false)
                .full(Level.THEME, "inwoners", FIRST, Aspect.NOW, 39, 2.4)
                .full(Level.THEME, "inwoners", FIRST, Aspect.WISH, 38, 4.0)
                .gap(Level.THEME, "inwoners", FIRST, 30, 2.4, 4.1)
                .gap(Level.THEME, "inwoners", SECOND, 30, 3.0, 3.1);
        Results same = new Results()
                .group("inwoners", 40, 0, false)
                .full(Level.THEME, "inwoners", FIRST, Aspect.NOW, 30, 2.4)
                .full(Level.THEME, "inwoners", FIRST, Aspect.WISH, 30, 4.1)
                .gap(Level.THEME, "inwoners", FIRST, 30, 2.4, 4.1)
                .gap(Level.THEME, "inwoners", SECOND, 30, 3.0, 3.1);

        assertThat(report(others))
                .contains("van 2,4 nu naar 4,1 als wens (+1,7, van wie beide vragen beantwoordde).", "2,4 → 4,1");
        assertThat(report(same)).contains("van 2,4 nu naar 4,1 als wens (+1,7).");
    }

    /** A result that was published before the rule shows them. */
    @Test
    void saysOfAGroupWithTooManyPeopleWhatHoldsForEachQuestion() {
        Results before = new Results()
                .group("raadsleden", 25, 23, true)
                .full(Level.THEME, "raadsleden", FIRST, Aspect.NOW, 22, 3.0);

        assertThat(report(before))
                .contains("Waar meer mensen antwoordden dan de groep groot is, rekenen wij zonder die grootte.")
                .doesNotContain("onbekende grootte", "tonen wij van deze groep geen uitkomsten");
        assertThat(page(before)).doesNotContain("tonen wij van deze groep geen uitkomsten");
    }

    @Test
    void saysWhyNothingIsShownOfAGroupWithMoreSheetsThanPeople() {
        Results concealed = new Results()
                .group("raadsleden", 25, 23, true)
                .group("inwoners", 40, 0, false)
                .full(Level.THEME, "inwoners", FIRST, Aspect.NOW, 30, 2.4);
        String why =
                "Dan kan iemand vaker dan één keer hebben geantwoord. Daarom tonen wij van deze groep geen uitkomsten.";

        assertThat(report(concealed)).contains(why);
        assertThat(Jsoup.parse(page(concealed)).text()).contains("Van de raadsleden deden er 25 mee.", why);
    }

    private static String standsOut(Results results) {
        return Jsoup.parse(page(results)).select("[aria-labelledby=opvallend]").text();
    }

    private static Questionnaire everyKind() {
        try (InputStream file = TrueOfResultTest.class.getResourceAsStream("/every-kind.yaml")) {
            return QuestionnaireReader.read("every-kind.yaml", file.readAllBytes())
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(Results results) {
        return RenderedResult.of(results.build(), ASKED);
    }

    private static String report(Results results) {
        return PdfText.of(ScanReport.render(Samples.source("Proefstad", false, ASKED, results.build())))
                .replaceAll("\\s+", " ");
    }
}
