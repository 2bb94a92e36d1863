package nl.lokaledemocratie.quickscan.analysis.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD.md 12, rules 1 to 4: what a cell may show when it is looked at alone. */
class SingleCellRuleTest {

    private static final Population OPEN = new Population("inwoners", OptionalInt.empty(), false);

    private final SingleCellRule rule = new SingleCellRule(AnalysisSettings.STANDARD);

    /** Rules 1, 2 and 4: k = 5 for anything at all, 10 for more than the mean. */
    @ParameterizedTest
    @CsvSource({"0, NO_DATA", "1, PRIMARY", "4, PRIMARY", "5, MEAN_ONLY", "9, MEAN_ONLY", "10, FULL", "1000, FULL"})
    void goesByTheNumberOfAnswers(int n, CellStatus status) {
        assertThat(rule.statusByNumber(n, n, new Range(1, 5))).isEqualTo(status);
    }

    /** Rule 3c: of two points the mean of a few answers is a count of either. */
    @ParameterizedTest
    @CsvSource({"0, NO_DATA", "4, PRIMARY", "5, DISCLOSIVE", "9, DISCLOSIVE", "10, FULL"})
    void hidesAFewAnswersOnTwoPoints(int n, CellStatus status) {
        assertThat(rule.statusByNumber(n, n, new Range(0, 1))).isEqualTo(status);
    }

    /**
     * Rule 3a, below ten answers: all alike; or one point away from everybody at an end. 4 5 5 5 5: 25 − 24 = 1; 3 5 5 5 5 and 4 4 5 5 5
     * are 2 away. n = 5 and a mean of 4.8 fix the answers.
     */
    @ParameterizedTest
    @CsvSource({
        "3 3 3 3 3, DISCLOSIVE",
        "4 5 5 5 5, DISCLOSIVE",
        "5 5 5 5 5, DISCLOSIVE",
        "3 5 5 5 5, MEAN_ONLY",
        "4 4 5 5 5, MEAN_ONLY",
        "1 1 1 1 2, DISCLOSIVE",
        "1 1 1 1 1, DISCLOSIVE",
        "1 1 1 1 3, MEAN_ONLY",
        "1 1 1 1 1 1 1 1 2, DISCLOSIVE",
        "1 1 1 1 1 1 1 1 1 2, FULL",
        "3 3 3 3 3 3 3 3 3 3, FULL"
    })
    void hidesAMeanThatTellsAFewAnswers(String answers, CellStatus status) {
        assertThat(status(answers, OPEN)).isEqualTo(status);
    }

    /** Rounding of the mean must not lift a cell over the border of rule 3a: thirds and sevenths of scores. */
    @Test
    void sparesNothingForRounding() {
        Frequencies scores = Frequencies.of(5, 5, 5, 5, 5, 5, 13 / 3.0 - 1 / 3.0);

        assertThat(rule.status(scores, new Range(1, 5), OPEN)).isEqualTo(CellStatus.DISCLOSIVE);
    }

    /** The same on a scale that begins elsewhere: 0 0 0 0 1 is one away from everybody at 0. */
    @ParameterizedTest
    @CsvSource({
        "0 0 0 0 1, 0, 4, DISCLOSIVE",
        "4 4 4 4 3, 0, 4, DISCLOSIVE",
        "0 0 0 1 1, 0, 4, MEAN_ONLY",
        "2 2 2 2 3, 2, 6, DISCLOSIVE"
    })
    void countsFromTheEndsOfTheScale(String answers, int min, int max, CellStatus status) {
        double[] numbers =
                Stream.of(answers.split(" ")).mapToDouble(Double::parseDouble).toArray();

        assertThat(rule.status(Frequencies.of(numbers), new Range(min, max), OPEN))
                .isEqualTo(status);
    }

    /** One and 1e-9 away from the end counts as one (METHOD.md 1: thresholds use ±1e-9), a little more does not. */
    @Test
    void allowsForRoundingAtTheBorder() {
        Range upToZero = new Range(-4, 0);
        double[] one = {0, 0, 0, 0, 0, 0, 0, -(1 + 1e-9)};
        double[] more = {0, 0, 0, 0, 0, 0, 0, -(1 + 1e-8)};

        assertThat(rule.status(Frequencies.of(one), upToZero, OPEN)).isEqualTo(CellStatus.DISCLOSIVE);
        assertThat(rule.status(Frequencies.of(more), upToZero, OPEN)).isEqualTo(CellStatus.MEAN_ONLY);
    }

    /** A study may set k to 1 (config.json): then one answer is looked at, though it has no standard deviation. */
    @Test
    void asksNoSpreadOfOneAnswer() {
        AnalysisSettings usual = AnalysisSettings.STANDARD;
        AnalysisSettings one = new AnalysisSettings(
                usual.confidence(),
                usual.minItemsFraction(),
                1,
                1,
                usual.testFrom(),
                usual.alphaFrom(),
                usual.dividedShare(),
                usual.closedResponseBounds(),
                usual.alphaLevel(),
                usual.topPerType(),
                usual.referenceMinN(),
                usual.referencesForPercentile(),
                usual.referencesForZ(),
                usual.publishTotal(),
                usual.ceilingShare(),
                usual.raking());

        assertThat(new SingleCellRule(one).status(Frequencies.of(3), new Range(1, 5), OPEN))
                .isEqualTo(CellStatus.FULL);
    }

    /** Rule 3b: a unanimous closed group, whatever size somebody typed in for it. */
    @ParameterizedTest
    @CsvSource({
        "true, 40, DISCLOSIVE",
        "true, 39, DISCLOSIVE",
        "true, 41, DISCLOSIVE",
        "true, 100000, DISCLOSIVE",
        "true, 0, DISCLOSIVE",
        "false, 40, FULL",
        "false, 0, FULL"
    })
    void hidesAUnanimousClosedGroupWhateverItsSize(boolean closed, int size, CellStatus status) {
        Population population =
                new Population("raadsleden", size == 0 ? OptionalInt.empty() : OptionalInt.of(size), closed);

        assertThat(status("3 ".repeat(20).strip(), population)).isEqualTo(status);
    }

    /** Rule 4a: who typed the rest sees 9 answers, a mean that tells the last 6, or 12 alike. The first number is all answers. */
    @ParameterizedTest
    @CsvSource({
        "3 4 5 2 1 3 4 5 2, 3, MEAN_ONLY",
        "3 4 2 5, 3, PRIMARY",
        "5 5 5 5 5 4, 3 4 2 1 2, DISCLOSIVE",
        "4 4 4 4 4 4 4 4 4 4 4 4, 3, DISCLOSIVE",
        "3 4 5 2 1 3 4 5 2 1, 3, FULL",
        "'', 3 4 5 2 1 3 4 5 2 1, FULL",
        "'', 3 4 5 2, PRIMARY"
    })
    void isTheStricterOfTwoViews(String online, String paper, CellStatus status) {
        Population council = new Population("raadsleden", OptionalInt.of(40), true);
        Frequencies untyped = frequencies(online);

        assertThat(rule.status(frequencies((online + " " + paper).strip()), untyped, new Range(1, 5), council))
                .isEqualTo(status);
    }

    private static Frequencies frequencies(String numbers) {
        return Frequencies.of(Stream.of(numbers.split(" "))
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray());
    }

    @Test
    void showsAClosedGroupThatIsNotUnanimous() {
        Population council = new Population("raadsleden", OptionalInt.of(20), true);

        assertThat(status("3 ".repeat(19) + "4", council)).isEqualTo(CellStatus.FULL);
    }

    /** One answer of a closed group of one is PRIMARY, not an error: it has no standard deviation. */
    @Test
    void looksAtNumbersFirst() {
        assertThat(status("3", new Population("raadsleden", OptionalInt.of(1), true)))
                .isEqualTo(CellStatus.PRIMARY);
        assertThat(rule.status(Frequencies.NONE, new Range(1, 5), OPEN)).isEqualTo(CellStatus.NO_DATA);
    }

    @Test
    void saysWhatIsShownAndWhatIsHidden() {
        assertThat(Stream.of(CellStatus.values()).filter(CellStatus::isShown))
                .containsExactly(CellStatus.MEAN_ONLY, CellStatus.FULL);
        assertThat(Stream.of(CellStatus.values()).filter(CellStatus::isHidden))
                .containsExactly(CellStatus.PRIMARY, CellStatus.DISCLOSIVE, CellStatus.COMPLEMENTARY);
    }

    private CellStatus status(String answers, Population population) {
        double[] numbers =
                Stream.of(answers.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return rule.status(Frequencies.of(numbers), new Range(1, 5), population);
    }
}
