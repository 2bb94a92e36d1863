package nl.lokaledemocratie.quickscan.analysis.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.Stratification;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult.Status;
import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.junit.jupiter.api.Test;

/** METHOD.md 7: residents weighted by what is known of the population; one item on 1 to 5, age and neighbourhood. */
class WeightingTest {

    private static final String GROUP = "inwoners";
    private static final List<Population> GROUPS = List.of(new Population(GROUP, OptionalInt.empty(), false));
    private static final Codebook CODEBOOK =
            new Codebook(List.of(new Codebook.Item("a", "T", List.of(), true, false, false, new Range(1, 5))));

    /**
     * 30 young who say 2 and 10 old who say 4, of a population that is half and half: weights 20/30 and 20/10. The mean of 2½ becomes 3;
     * n_eff = 40²/(30·4/9 + 10·4) = 30, deff = 4/3.
     */
    @Test
    void givesEveryClassItsShareOfThePopulation() {
        WeightingResult result = weigh(
                margins(variable("leeftijd", "jong", 500, "oud", 500)),
                people(30, 2, "jong", ""),
                people(10, 4, "oud", ""));
        WeightingResult.Weights weights = result.weights().orElseThrow();

        assertThat(result.status()).isEqualTo(Status.OK);
        assertThat(weights.weighted()).isEqualTo(40);
        assertThat(weights.excluded()).isZero();
        assertThat(weights.lowest()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(weights.highest()).isEqualTo(2, within(1e-9));
        assertThat(weights.highestUncapped()).isEqualTo(2, within(1e-9));
        assertThat(weights.clips()).isZero();
        assertThat(weights.effectiveN()).isEqualTo(30, within(1e-9));
        assertThat(weights.designEffect()).isEqualTo(4 / 3.0, within(1e-9));
        assertThat(weights.isAdvisedAgainst())
                .as("fewer than 50 answers' worth")
                .isTrue();
        WeightingResult.Score item = result.scores().get(1);
        assertThat(item.cell()).isEqualTo(new Cell(Level.ITEM, GROUP, "a", Aspect.NOW));
        assertThat(item.mean().mean().orElseThrow()).isEqualTo(3, within(1e-9));
        assertThat(item.shareHigh().orElseThrow()).isEqualTo(0.5, within(1e-9));
        assertThat(result.scores().get(0).cell().level()).isEqualTo(Level.THEME);
        assertThat(result.scores().get(0).shareHigh()).isEmpty();
    }

    /** Who left the variable empty has no weight and is outside the weighted results; one in ten is allowed, a little more is not. */
    @Test
    void leavesOutWhoDidNotSay() {
        Margins age = margins(variable("leeftijd", "jong", 1, "oud", 1));

        WeightingResult tenth = weigh(age, people(9, 2, "jong", ""), people(9, 4, "oud", ""), people(2, 5, "", ""));
        WeightingResult more = weigh(age, people(9, 2, "jong", ""), people(9, 4, "oud", ""), people(3, 5, "", ""));

        assertThat(tenth.status()).isEqualTo(Status.OK);
        assertThat(tenth.weights().orElseThrow().excluded()).isEqualTo(2);
        assertThat(tenth.weights().orElseThrow().weighted()).isEqualTo(18);
        assertThat(tenth.scores().get(1).mean().mean().orElseThrow()).isEqualTo(3, within(1e-9));
        assertThat(more.status()).isEqualTo(Status.REFUSED_MISSING);
        assertThat(more.subject()).isEmpty();
        assertThat(more.scores()).isEmpty();
    }

    @Test
    void refusesACategoryThatTheMarginsDoNotKnow() {
        WeightingResult result = weigh(
                margins(variable("leeftijd", "jong", 1, "oud", 1)),
                people(9, 2, "jong", ""),
                people(9, 4, "oud", ""),
                people(1, 4, "stokoud", ""));

        assertThat(result.status()).isEqualTo(Status.REFUSED_UNKNOWN_CATEGORY);
        assertThat(result.subject()).contains("leeftijd");
        assertThat(result.weights()).isEmpty();
    }

    /** A category with people in it and no respondent; one without people is no problem. */
    @Test
    void refusesACategoryThatNobodyAnsweredFrom() {
        WeightingResult empty = weigh(
                margins(variable("leeftijd", "jong", 1, "midden", 1, "oud", 1)),
                people(9, 2, "jong", ""),
                people(9, 4, "oud", ""));
        WeightingResult nobody = weigh(
                margins(variable("leeftijd", "jong", 1, "midden", 0, "oud", 1)),
                people(9, 2, "jong", ""),
                people(9, 4, "oud", ""));

        assertThat(empty.status()).isEqualTo(Status.REFUSED_EMPTY_CATEGORY);
        assertThat(empty.subject()).contains("leeftijd = midden");
        assertThat(nobody.status()).isEqualTo(Status.OK);
    }

    /** The reasons in their order: of the first variable first. */
    @Test
    void namesTheFirstReason() {
        Margins both = margins(variable("leeftijd", "jong", 1, "midden", 1), variable("wijk", "noord", 1));

        WeightingResult result = weigh(both, people(20, 2, "jong", "zuid"));

        assertThat(result.status()).isEqualTo(Status.REFUSED_EMPTY_CATEGORY);
        assertThat(result.subject()).contains("leeftijd = midden");
    }

    /** One of twenty who should be six of ten: a weight of 12. */
    @Test
    void refusesWhatNeedsAWeightOverTheCap() {
        WeightingResult result = weigh(
                margins(variable("leeftijd", "jong", 4, "oud", 6)), people(19, 2, "jong", ""), people(1, 4, "oud", ""));

        assertThat(result.status()).isEqualTo(Status.REFUSED_CAP_INFEASIBLE);
    }

    /** Everybody in the north is young, yet half should be young and all in the north. */
    @Test
    void refusesMarginsThatContradictEachOther() {
        WeightingResult result = weigh(
                margins(variable("leeftijd", "jong", 1, "oud", 1), variable("wijk", "noord", 3, "zuid", 1)),
                people(10, 2, "jong", "noord"),
                people(10, 4, "oud", "zuid"));

        assertThat(result.status()).isEqualTo(Status.REFUSED_NOT_CONVERGED);
    }

    @Test
    void knowsTheWeightOfARespondent() {
        WeightingResult result = weigh(
                margins(variable("leeftijd", "jong", 1, "oud", 1)),
                people(30, 2, "jong", ""),
                people(10, 4, "oud", ""));

        assertThat(result.weight(sheet(5, "oud", "")))
                .get()
                .extracting(WeightingResult.Pair::weight)
                .satisfies(weight -> assertThat(weight).isEqualTo(2, within(1e-9)));
        assertThat(result.weight(sheet(5, "", ""))).isEmpty();
    }

    @Test
    void weighsNothingWithoutMargins() {
        ScanCounts counts = ScanCounts.start(CODEBOOK, GROUPS);
        counts.add(sheet(3, "jong", ""));

        assertThat(ScanAnalysis.of(CODEBOOK, GROUPS, AnalysisSettings.STANDARD, counts)
                        .weighting())
                .isEmpty();
    }

    private record People(int number, AnswerSheet sheet) {}

    private static People people(int number, int answer, String age, String neighbourhood) {
        return new People(number, sheet(answer, age, neighbourhood));
    }

    private static WeightingResult weigh(Margins margins, People... people) {
        ScanCounts counts = ScanCounts.start(CODEBOOK, GROUPS, CODEBOOK.layout(), new Stratification(GROUP, margins));
        for (People same : people) {
            for (int i = 0; i < same.number(); i++) {
                counts.add(same.sheet());
            }
        }
        return ScanAnalysis.of(CODEBOOK, GROUPS, AnalysisSettings.STANDARD, counts)
                .weighting()
                .orElseThrow();
    }

    private static AnswerSheet sheet(int answer, String age, String neighbourhood) {
        Map<String, Answer> background = new LinkedHashMap<>();
        Optional.of(age)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> background.put("leeftijd", Answer.Chosen.of(text)));
        Optional.of(neighbourhood)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> background.put("wijk", Answer.Chosen.of(text)));
        return new AnswerSheet(GROUP, Ratings.of(new byte[] {(byte) (answer - 1)}), background);
    }

    private static Margins margins(Margins.Variable... variables) {
        return new Margins(List.of(variables));
    }

    private static Margins.Variable variable(String name, Object... categories) {
        Map<String, Double> counts = new LinkedHashMap<>();
        for (int i = 0; i < categories.length; i += 2) {
            counts.put((String) categories[i], ((Integer) categories[i + 1]).doubleValue());
        }
        return new Margins.Variable(name, counts, Set.of());
    }
}
