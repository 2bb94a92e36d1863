package nl.lokaledemocratie.quickscan.analysis.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.counting.Distributions;
import nl.lokaledemocratie.quickscan.analysis.stats.Equivalence;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.analysis.stats.Limits;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.junit.jupiter.api.Test;

/** METHOD.md 3: the gap of the same persons, on data of which the answers are published and by hand. */
class GapResultTest {

    /** Student's sleep data (1908), {@code t.test(Pair(x, y) ~ 1)} in R: −1.58, t = −4.0621, p = 0.002833, −2.4598858 to −0.7001142. */
    @Test
    void equalsThePublishedTestOfPairs() {
        double[] first = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
        double[] second = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

        GapResult sleep = gap(second, first);

        assertThat(sleep.estimate().mean().orElseThrow()).isEqualTo(-1.58, within(1e-12));
        assertThat(sleep.t().orElseThrow()).isEqualTo(-4.0621, within(5e-5));
        assertThat(sleep.p().orElseThrow()).isEqualTo(0.002833, within(5e-7));
        assertThat(sleep.estimate().ci().orElseThrow().low()).isEqualTo(-2.4598858, within(5e-8));
        assertThat(sleep.estimate().ci().orElseThrow().high()).isEqualTo(-0.7001142, within(5e-8));
        assertThat(sleep.pHolm()).isEmpty();
    }

    /**
     * Now 1 2 3, wish 3 3 5: gaps 2 1 2, mean 5/3; s_now = 1, s_wish² = 4/3; J(2) = 1/√π. g_av = J·(5/3)/√((1 + 4/3)/2) (Cumming 2012).
     */
    @Test
    void standardisesByTheSpreadOfBothSides() {
        GapResult gap = gap(new double[] {1, 2, 3}, new double[] {3, 3, 5});

        assertThat(gap.effectSize().orElseThrow())
                .isEqualTo(5 / 3.0 / Math.sqrt(Math.PI) / Math.sqrt(7 / 6.0), within(1e-12));
        assertThat(gap.nowMean()).hasValue(2);
        assertThat(gap.wishMean().orElseThrow()).isEqualTo(11 / 3.0, within(1e-12));
        assertThat(gap(new double[] {1, 2}, new double[] {3, 4}).effectSize())
                .as("two persons")
                .isEmpty();
        assertThat(gap(new double[] {2, 2, 2}, new double[] {4, 4, 4}).effectSize())
                .as("no spread")
                .isEmpty();
    }

    /** More, the same, less: 3, 1 and 1 of 5; d_w = 2/5, variance of the signs (4 − 5·0.16)/4 = 0.8, t(.975; 4) = 2.776445, cut off at 1. */
    @Test
    void countsWhoWantsMoreAndLess() {
        GapResult gap = gap(new double[] {1, 1, 1, 3, 5}, new double[] {3, 4, 2, 3, 4});

        assertThat(gap.positive()).isEqualTo(3);
        assertThat(gap.equal()).isEqualTo(1);
        assertThat(gap.negative()).isEqualTo(1);
        assertThat(gap.dominance().orElseThrow()).isEqualTo(0.4, within(1e-12));
        Limits limits = gap.dominanceLimits().orElseThrow();
        assertThat(limits.low()).isEqualTo(0.4 - 2.7764451051977987 * Math.sqrt(0.8 / 5), within(1e-9));
        assertThat(limits.high()).isEqualTo(1);
    }

    /** All signs alike: (n − t²)/(n + t²) to 1 with n = 4, t = 3.182446; mirrored; nothing where everybody wants the same. */
    @Test
    void hasLimitsWhereAllWantMoreOrLess() {
        double extreme = (4 - 3.1824463052837078 * 3.1824463052837078) / (4 + 3.1824463052837078 * 3.1824463052837078);
        double[] low = {1, 1, 1, 2};
        double[] high = {3, 4, 2, 5};

        assertThat(gap(low, high).dominanceLimits().orElseThrow().low()).isEqualTo(extreme, within(1e-9));
        assertThat(gap(low, high).dominanceLimits().orElseThrow().high()).isEqualTo(1);
        assertThat(gap(high, low).dominanceLimits().orElseThrow().low()).isEqualTo(-1);
        assertThat(gap(high, low).dominanceLimits().orElseThrow().high()).isEqualTo(-extreme, within(1e-9));
        assertThat(gap(low, low).dominanceLimits()).isEmpty();
        assertThat(gap(new double[] {1}, new double[] {3}).dominanceLimits()).isEmpty();
    }

    @Test
    void testsNothingWithoutSpread() {
        GapResult constant = gap(new double[] {1, 2, 3}, new double[] {3, 4, 5});

        assertThat(constant.estimate().mean()).hasValue(2);
        assertThat(constant.t()).isEmpty();
        assertThat(constant.p()).isEmpty();
        assertThat(gap(new double[] {1}, new double[] {3}).t()).isEmpty();
        assertThat(gap(new double[0], new double[0]).dominance()).isEmpty();
    }

    /** A gap lies between −4 and 4 on 1 to 5: with two of four the worst case runs from (4 − 8)/4 to (4 + 8)/4. */
    @Test
    void boundsAGapByTheWidthOfTheScale() {
        GapResult gap =
                gap(new Population("raadsleden", OptionalInt.of(4), true), new double[] {1, 2}, new double[] {3, 4});

        assertThat(gap.estimate().bounds().orElseThrow()).isEqualTo(new Limits(-1, 3));
    }

    @Test
    void carriesItsCorrectedP() {
        GapResult gap = gap(new double[] {1, 2, 3}, new double[] {3, 3, 5}).withHolm(OptionalDouble.of(0.04));

        assertThat(gap.pHolm()).hasValue(0.04);
        assertThat(gap.positive()).isEqualTo(3);
    }

    private static GapResult gap(double[] now, double[] wish) {
        return gap(new Population("inwoners", OptionalInt.empty(), false), now, wish);
    }

    private static GapResult gap(Population population, double[] now, double[] wish) {
        double[] gaps = new double[now.length];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = wish[i] - now[i];
        }
        return GapResult.of(
                new Cell(Level.THEME, population.group(), "T", Aspect.GAP),
                new Range(1, 5),
                Frequencies.of(gaps),
                new Distributions.PairSides(Frequencies.of(now), Frequencies.of(wish)),
                new MeanEstimate.Basis(population, AnalysisSettings.STANDARD, new Student(0.95)),
                new Equivalence.Margin(0.5, 0.05, new Student(0.90)));
    }
}
