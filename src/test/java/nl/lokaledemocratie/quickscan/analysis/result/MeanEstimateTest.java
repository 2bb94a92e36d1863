package nl.lokaledemocratie.quickscan.analysis.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.stats.Flag;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.analysis.stats.Interval;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import org.junit.jupiter.api.Test;

/** METHOD.md 0 and 2: a mean with its uncertainty, by hand; the finite population correction of Cochran (1977), chapter 2. */
class MeanEstimateTest {

    private static final double T_3 = 3.1824463052837078;

    /** 1 2 4 5: mean 3, s = √(10/3), se = s/2, t(.975; 3) = 3.182446. */
    @Test
    void hasAnIntervalOfChanceInAnOpenGroup() {
        MeanEstimate open = estimate(open(), 1, 2, 4, 5);
        double se = Math.sqrt(10 / 3.0) / 2;

        assertThat(open.mean()).hasValue(3);
        assertThat(open.se().orElseThrow()).isEqualTo(se, within(1e-12));
        assertThat(open.seNoFpc().orElseThrow()).isEqualTo(se, within(1e-12));
        assertThat(open.df()).hasValue(3);
        assertThat(open.ci().orElseThrow().low()).isEqualTo(3 - T_3 * se, within(1e-9));
        assertThat(open.bounds()).isEmpty();
        assertThat(open.shown().type()).isEqualTo(Interval.Type.NOISE_BAND);
        assertThat(open.shown().high().orElseThrow()).isEqualTo(3 + T_3 * se, within(1e-9));
        assertThat(open.flags()).containsExactly(Flag.SMALL_N);
    }

    /** Four of eight: se·√(1 − ½). The others said 1 or 5: (12 + 4·1)/8 to (12 + 4·5)/8. The band takes no notice of N. */
    @Test
    void correctsForAFinitePopulation() {
        MeanEstimate half = estimate(closed(8), 1, 2, 4, 5);
        double se = Math.sqrt(10 / 3.0) / 2;

        assertThat(half.se().orElseThrow()).isEqualTo(se * Math.sqrt(0.5), within(1e-12));
        assertThat(half.seNoFpc().orElseThrow()).isEqualTo(se, within(1e-12));
        assertThat(half.ci().orElseThrow().high()).isEqualTo(3 + T_3 * se * Math.sqrt(0.5), within(1e-9));
        assertThat(half.bounds().orElseThrow().low()).isEqualTo(2);
        assertThat(half.bounds().orElseThrow().high()).isEqualTo(4);
        assertThat(half.shown().type()).isEqualTo(Interval.Type.NOISE_BAND);
        assertThat(half.shown().high().orElseThrow()).isEqualTo(3 + T_3 * se, within(1e-9));
    }

    /** From three quarters on the worst case is shown: four of five, (12 + 1)/5 to (12 + 5)/5; three of four is enough. */
    @Test
    void showsTheWorstCaseWhenNearlyEverybodyAnswered() {
        MeanEstimate most = estimate(closed(5), 1, 2, 4, 5);

        assertThat(most.shown().type()).isEqualTo(Interval.Type.BOUNDS);
        assertThat(most.shown().low().orElseThrow()).isEqualTo(2.6, within(1e-12));
        assertThat(most.shown().high().orElseThrow()).isEqualTo(3.4, within(1e-12));
        assertThat(estimate(closed(4), 1, 2, 4).shown().type()).isEqualTo(Interval.Type.BOUNDS);
        assertThat(estimate(closed(6), 1, 2, 4, 5).shown().type()).isEqualTo(Interval.Type.NOISE_BAND);
    }

    /** Everybody answered: nothing to be unsure of, and se without the correction is still there. */
    @Test
    void hasNoIntervalOfACensus() {
        MeanEstimate all = estimate(closed(4), 1, 2, 4, 5);

        assertThat(all.se()).hasValue(0);
        assertThat(all.ci()).isEmpty();
        assertThat(all.seNoFpc().orElseThrow()).isPositive();
        assertThat(all.bounds().orElseThrow().low()).isEqualTo(3);
        assertThat(all.shown().type()).isEqualTo(Interval.Type.NONE_CENSUS);
        assertThat(all.flags()).containsExactlyInAnyOrder(Flag.CENSUS, Flag.SMALL_N);
        assertThat(estimate(closed(2), 3, 3).flags())
                .as("never with ZERO_VARIANCE")
                .containsExactlyInAnyOrder(Flag.CENSUS, Flag.SMALL_N);
    }

    /** More answers than people: no correction and no bounds, and a flag. */
    @Test
    void saysThatThereAreMoreAnswersThanPeople() {
        MeanEstimate more = estimate(closed(3), 1, 2, 4, 5);

        assertThat(more.se()).isEqualTo(more.seNoFpc());
        assertThat(more.bounds()).isEmpty();
        assertThat(more.shown().type()).isEqualTo(Interval.Type.NOISE_BAND);
        assertThat(more.flags()).containsExactlyInAnyOrder(Flag.N_EXCEEDED, Flag.SMALL_N);
    }

    /** An interval from the mean to the mean would claim too much. */
    @Test
    void hasNoIntervalWhereAllAnswersAreEqual() {
        MeanEstimate equal = estimate(open(), 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);

        assertThat(equal.se()).hasValue(0);
        assertThat(equal.ci()).isEmpty();
        assertThat(equal.shown()).isEqualTo(Interval.NOTHING);
        assertThat(equal.flags()).containsExactly(Flag.ZERO_VARIANCE);
    }

    @Test
    void hasNoSpreadOfOneAnswer() {
        MeanEstimate one = estimate(closed(4), 2);

        assertThat(one.mean()).hasValue(2);
        assertThat(one.sd()).isEmpty();
        assertThat(one.se()).isEmpty();
        assertThat(one.df()).isEmpty();
        assertThat(one.bounds().orElseThrow().high()).isEqualTo((2 + 3 * 5) / 4.0);
        assertThat(one.shown()).isEqualTo(Interval.NOTHING);
        assertThat(one.flags()).containsExactlyInAnyOrder(Flag.N1, Flag.SMALL_N);
        assertThat(estimate(closed(1), 2).shown()).isEqualTo(Interval.NOTHING_CENSUS);
    }

    @Test
    void isNothingWithoutAnswers() {
        MeanEstimate none = estimate(closed(4));

        assertThat(none.n()).isZero();
        assertThat(none.mean()).isEmpty();
        assertThat(none.bounds()).isEmpty();
        assertThat(none.shown()).isEqualTo(Interval.NOTHING);
        assertThat(none.flags()).containsExactly(Flag.NO_DATA);
    }

    private static MeanEstimate estimate(Population population, double... answers) {
        return MeanEstimate.of(
                Frequencies.of(answers),
                1,
                5,
                new MeanEstimate.Basis(population, AnalysisSettings.STANDARD, new Student(0.95)));
    }

    private static Population open() {
        return new Population("inwoners", OptionalInt.empty(), false);
    }

    private static Population closed(int size) {
        return new Population("raadsleden", OptionalInt.of(size), true);
    }
}
