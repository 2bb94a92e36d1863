package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

/** METHOD.md 7: iterative proportional fitting (Deming and Stephan 1940) with a cap; two by two tables can be solved by hand. */
class RakingTest {

    private static final int[][] TWO_BY_TWO = {{0, 0, 1, 1}, {0, 1, 0, 1}};
    private static final Raking.Limitations USUAL = new Raking.Limitations(5, 1e-6, 1e-12, 2000, 100);

    /**
     * 10 20 / 30 40 to rows 50 50 and columns 60 40. Fitting keeps the odds ratio 10·40/(20·30) = 2/3, so x(x − 10) = ⅔(50 − x)(60 − x): x =
     * (−190 + √60100)/2 = 27.5765.
     */
    @Test
    void keepsTheOddsRatio() {
        int[] people = {10, 20, 30, 40};

        Raking.Weights weights = rake(people, new double[][] {{50, 50}, {60, 40}}, USUAL);

        double x = (-190 + Math.sqrt(60_100)) / 2;
        assertThat(weights.weights())
                .containsExactly(new double[] {x / 10, (50 - x) / 20, (60 - x) / 30, (x - 10) / 40}, within(1e-10));
        assertThat(weights.uncapped()).containsExactly(weights.weights());
        assertThat(weights.clips()).isZero();
    }

    @Test
    void leavesAloneWhatAlreadyFits() {
        Raking.Weights weights = rake(new int[] {10, 20, 30, 40}, new double[][] {{30, 70}, {40, 60}}, USUAL);

        assertThat(weights.weights()).containsExactly(new double[] {1, 1, 1, 1}, within(1e-12));
    }

    /**
     * 1 9 / 9 81 to rows and columns 20 80: without a cap 20·20/100 = 4 for the first cell. With a cap of 3 that cell gets 3, and the margins
     * fix the others: 17/9, 17/9 and 63/81.
     */
    @Test
    void cutsOffWhatIsOverTheCapAndFitsAgain() {
        Raking.Weights weights = rake(
                new int[] {1, 9, 9, 81},
                new double[][] {{20, 80}, {20, 80}},
                new Raking.Limitations(3, 1e-6, 1e-12, 2000, 100));

        assertThat(weights.uncapped()[0]).isEqualTo(4, within(1e-9));
        assertThat(weights.weights()).containsExactly(new double[] {3, 17 / 9.0, 17 / 9.0, 63 / 81.0}, within(1e-5));
        assertThat(weights.weights()[0]).isLessThanOrEqualTo(3 * (1 + 1e-6));
        assertThat(weights.clips()).isPositive();
        assertThat(weights.weights()[0] + 9 * weights.weights()[1])
                .as("margins are exact")
                .isEqualTo(20, within(1e-9));
    }

    /** One person who stands for five: a weight of exactly the cap is not over it. */
    @Test
    void leavesAWeightOfExactlyTheCap() {
        Raking.Weights weights = Raking.rake(new int[] {1, 9}, new int[][] {{0, 1}}, new double[][] {{5, 5}}, USUAL)
                .weights()
                .orElseThrow();

        assertThat(weights.weights()[0]).isEqualTo(5, within(1e-12));
        assertThat(weights.clips()).isZero();
    }

    /** One of ten who should be six: a mean weight of 6 in a category cannot be under a cap of 5. */
    @Test
    void refusesWhatNeedsMoreThanTheCap() {
        Raking.Outcome outcome = Raking.rake(new int[] {1, 9}, new int[][] {{0, 1}}, new double[][] {{6, 4}}, USUAL);

        assertThat(outcome.status()).isEqualTo(Raking.Status.REFUSED_CAP_INFEASIBLE);
        assertThat(outcome.weights()).isEmpty();
    }

    /** The independent table fits in one cycle, the one that was cut off does not: too few cycles count as too low a cap. */
    @Test
    void refusesWhatCannotBeFittedAgain() {
        Raking.Outcome outcome = Raking.rake(
                new int[] {1, 9, 9, 81},
                TWO_BY_TWO,
                new double[][] {{20, 80}, {20, 80}},
                new Raking.Limitations(3, 1e-6, 1e-12, 1, 100));

        assertThat(outcome.status()).isEqualTo(Raking.Status.REFUSED_CAP_INFEASIBLE);
        assertThat(outcome.weights()).isEmpty();
    }

    /** Only 0·0 and 1·1 occur, so rows and columns must be alike; 5 5 and 6 4 are not. */
    @Test
    void refusesMarginsThatContradictEachOther() {
        Raking.Outcome outcome =
                Raking.rake(new int[] {5, 5}, new int[][] {{0, 1}, {0, 1}}, new double[][] {{5, 5}, {6, 4}}, USUAL);

        assertThat(outcome.status()).isEqualTo(Raking.Status.REFUSED_NOT_CONVERGED);
        assertThat(outcome.weights()).isEmpty();
    }

    /** The first cycle of the first example leaves a distance that is over a tight tolerance and under a loose one. */
    @Test
    void stopsWhenEveryMarginIsNearEnough() {
        int[] people = {10, 20, 30, 40};
        double[][] targets = {{50, 50}, {60, 40}};

        assertThat(Raking.rake(people, TWO_BY_TWO, targets, new Raking.Limitations(5, 1e-6, 1e-12, 1, 100))
                        .status())
                .isEqualTo(Raking.Status.REFUSED_NOT_CONVERGED);
        Raking.Weights once = rake(people, targets, new Raking.Limitations(5, 1e-6, 0.1, 1, 100));
        assertThat(10 * once.weights()[0] + 30 * once.weights()[2])
                .as("the last variable fits")
                .isEqualTo(60, within(1e-9));
    }

    @Test
    void leavesACategoryWithoutPeopleOut() {
        Raking.Weights weights = Raking.rake(new int[] {4, 6}, new int[][] {{0, 2}}, new double[][] {{5, 0, 5}}, USUAL)
                .weights()
                .orElseThrow();

        assertThat(weights.weights()).containsExactly(new double[] {1.25, 5 / 6.0}, within(1e-12));
        assertThat(Arrays.stream(weights.weights()).allMatch(Double::isFinite)).isTrue();
    }

    private static Raking.Weights rake(int[] people, double[][] targets, Raking.Limitations limitations) {
        Raking.Outcome outcome = Raking.rake(people, TWO_BY_TWO, targets, limitations);
        assertThat(outcome.status()).isEqualTo(Raking.Status.OK);
        return outcome.weights().orElseThrow();
    }
}
