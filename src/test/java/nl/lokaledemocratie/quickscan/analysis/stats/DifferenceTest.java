package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

/** METHOD.md 4: the difference of two groups, Welch's test and Hedges' g, on data of which the answers are published. */
class DifferenceTest {

    /** Student's sleep data (1908), as {@code sleep} in R: hours of sleep gained with either of two drugs. */
    private static final Frequencies FIRST = Frequencies.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);

    private static final Frequencies SECOND = Frequencies.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);

    private final Student student = new Student(0.95);

    /** {@code t.test(extra ~ group, data = sleep)}: t = −1.8608, df = 17.776, p = 0.07939, −3.3654832 to 0.2054832. */
    @Test
    void equalsThePublishedTestOfWelch() {
        Difference sleep = Difference.of(FIRST, SECOND, 10, student);
        Welch welch = sleep.welch().orElseThrow();

        assertThat(sleep.nA()).isEqualTo(10);
        assertThat(sleep.meanA().orElseThrow()).isEqualTo(0.75, within(1e-12));
        assertThat(sleep.meanB().orElseThrow()).isEqualTo(2.33, within(1e-12));
        assertThat(sleep.difference().orElseThrow()).isEqualTo(-1.58, within(1e-12));
        assertThat(welch.t()).isEqualTo(-1.8608, within(5e-5));
        assertThat(welch.df()).isEqualTo(17.776, within(5e-4));
        assertThat(welch.p()).isEqualTo(0.07939, within(5e-6));
        assertThat(welch.ci().low()).isEqualTo(-3.3654832, within(5e-8));
        assertThat(welch.ci().high()).isEqualTo(0.2054832, within(5e-8));
        assertThat(sleep.se()).hasValue(welch.se());
        assertThat(welch.se()).isEqualTo(1.58 / 1.8608134674868526, within(1e-12));
        assertThat(sleep.flags()).isEmpty();
    }

    /** Cohen's d = −0.8321811 ({@code effsize::cohen.d}), J(18) = 0.9576464, √(2/10 + g²/40) = 0.4646263. */
    @Test
    void correctsTheEffectSizeForFewAnswers() {
        HedgesG g = Difference.of(FIRST, SECOND, 10, student).hedges().orElseThrow();

        assertThat(g.g()).isEqualTo(-0.8321811 * 0.9576464, within(1e-7));
        assertThat(g.se()).isEqualTo(0.4646263, within(1e-7));
        assertThat(g.limits().low()).isEqualTo(g.g() - 1.959963984540054 * g.se(), within(1e-12));
        assertThat(g.limits().high()).isEqualTo(g.g() + 1.959963984540054 * g.se(), within(1e-12));
    }

    /** Sizes 2 and 3 by hand: s² = 2 and 1, so s_pooled² = (1·2 + 2·1)/3, v = 2/2 + 1/3, df = (4/3)²/(1/1 + (1/9)/2). */
    @Test
    void weighsSidesOfUnequalSize() {
        Difference unequal = Difference.of(Frequencies.of(1, 3), Frequencies.of(3, 4, 5), 10, student);

        assertThat(unequal.welch().orElseThrow().se()).isEqualTo(Math.sqrt(4 / 3.0), within(1e-12));
        assertThat(unequal.welch().orElseThrow().df()).isEqualTo(16 / 9.0 / (1 + 1 / 18.0), within(1e-12));
        HedgesG g = unequal.hedges().orElseThrow();
        assertThat(g.g()).isEqualTo(0.7236012545582676 * -2 / Math.sqrt(4 / 3.0), within(1e-12));
        assertThat(g.se()).isEqualTo(Math.sqrt(0.5 + 1 / 3.0 + g.g() * g.g() / 10), within(1e-12));
    }

    @Test
    void saysNothingOfAnEmptySide() {
        for (Difference empty : new Difference[] {
            Difference.of(FIRST, Frequencies.NONE, 10, student), Difference.of(Frequencies.NONE, FIRST, 10, student)
        }) {
            assertThat(empty.difference()).isEmpty();
            assertThat(empty.rank()).isEmpty();
            assertThat(empty.se()).isEmpty();
            assertThat(empty.flags()).containsExactly(Flag.NO_DATA);
        }
        assertThat(Difference.of(FIRST, Frequencies.NONE, 10, student).meanA()).isPresent();
        assertThat(Difference.of(FIRST, Frequencies.NONE, 10, student).meanB()).isEmpty();
    }

    /** Below two answers on a side only the difference, and the rank check where it is defined. */
    @Test
    void testsNothingAgainstOneAnswer() {
        Difference one = Difference.of(Frequencies.of(4), FIRST, 10, student);

        assertThat(one.difference().orElseThrow()).isEqualTo(3.25, within(1e-12));
        assertThat(one.welch()).isEmpty();
        assertThat(one.hedges()).isEmpty();
        assertThat(one.rank()).isPresent();
        assertThat(one.rank().orElseThrow().limits()).isEmpty();
        assertThat(one.rankAgrees()).isEmpty();
        assertThat(one.se()).isEmpty();
        assertThat(one.flags()).containsExactlyInAnyOrder(Flag.SMALL_N, Flag.N1);
        assertThat(Difference.of(FIRST, Frequencies.of(4), 10, student).welch()).isEmpty();
    }

    @Test
    void testsNothingWithoutAnyVariation() {
        Difference constant = Difference.of(Frequencies.of(2, 2), Frequencies.of(3, 3), 2, student);

        assertThat(constant.difference()).hasValue(-1);
        assertThat(constant.welch()).isEmpty();
        assertThat(constant.se()).hasValue(0);
        assertThat(constant.rank()).isPresent();
        assertThat(constant.flags()).containsExactly(Flag.ZERO_VARIANCE);
        assertThat(Difference.of(Frequencies.of(2, 2), Frequencies.of(3, 4), 2, student)
                        .welch())
                .as("one side varies")
                .isPresent();
        assertThat(Difference.of(Frequencies.of(3, 4), Frequencies.of(2, 2), 2, student)
                        .flags())
                .doesNotContain(Flag.ZERO_VARIANCE);
    }

    @Test
    void flagsSidesThatAreSmallerThanATestWants() {
        assertThat(Difference.of(FIRST, SECOND, 11, student).flags()).containsExactly(Flag.SMALL_N);
        assertThat(Difference.of(FIRST, SECOND, 10, student).familyP(11)).isEmpty();
        assertThat(Difference.of(FIRST, SECOND, 10, student).familyP(10)).isPresent();
        assertThat(Difference.of(Frequencies.of(2, 2), Frequencies.of(3, 3), 2, student)
                        .familyP(2))
                .as("no test")
                .isEmpty();
    }

    /**
     * Means and ranks on different sides: one answer of 100 lifts the mean of a, while nearly all its answers are lower. The Welch
     * interval contains zero, the interval of δ does not.
     */
    @Test
    void noticesThatRanksTellSomethingElse() {
        double[] values = {1, 2, 100};
        Frequencies skewed = Frequencies.of(values, new int[] {20, 0, 1});
        Frequencies even = Frequencies.of(values, new int[] {1, 20, 0});

        Difference disagreeing = Difference.of(skewed, even, 10, student);

        assertThat(disagreeing.difference().orElseThrow()).isPositive();
        assertThat(disagreeing.rank().orElseThrow().limits().orElseThrow().sign())
                .isEqualTo(-1);
        assertThat(disagreeing.rankAgrees()).isEqualTo(Optional.of(false));
        assertThat(disagreeing.flags()).containsExactly(Flag.ORDINAL_DISAGREES);
        assertThat(Difference.of(FIRST, SECOND, 10, student).rankAgrees()).isEqualTo(Optional.of(true));
    }

    @Test
    void carriesItsCorrectedP() {
        Difference sleep = Difference.of(FIRST, SECOND, 10, student);

        assertThat(sleep.pHolm()).isEmpty();
        Difference corrected = sleep.withHolm(OptionalDouble.of(0.2));
        assertThat(corrected.pHolm()).hasValue(0.2);
        assertThat(corrected.welch()).isEqualTo(sleep.welch());
    }
}
