package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** METHOD.md 1 and 2: mean, standard deviation with n − 1 and median, worked out by hand; see {@link NistTest} for certified values. */
class FrequenciesTest {

    @Test
    void knowsNothingOfNoNumbers() {
        Frequencies none = Frequencies.of();

        assertThat(none.n()).isZero();
        assertThat(none.distinct()).isZero();
        assertThat(none.mean()).isEmpty();
        assertThat(none.sd()).isEmpty();
        assertThat(none.median()).isEmpty();
        assertThatThrownBy(none::requireMean)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No numbers, so no mean");
    }

    /** One value has no standard deviation; commons-math would say 0 (METHOD.md 13). */
    @Test
    void hasNoSpreadOfOneNumber() {
        Frequencies one = Frequencies.of(4);

        assertThat(one.mean()).hasValue(4);
        assertThat(one.sd()).isEmpty();
        assertThat(one.median()).hasValue(4);
        assertThatThrownBy(one::requireSd)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Fewer than two numbers");
    }

    /** 1, 2, 4, 5: mean 3, Σ(x − 3)² = 4 + 1 + 1 + 4 = 10, s² = 10/3; the middle two are 2 and 4. */
    @Test
    void dividesSquaresByOneLessThanTheNumber() {
        Frequencies four = Frequencies.of(5, 1, 4, 2);

        assertThat(four.requireMean()).isEqualTo(3);
        assertThat(four.requireSd()).isEqualTo(Math.sqrt(10 / 3.0), within(1e-15));
        assertThat(four.median()).hasValue(3);
    }

    @Test
    void givesTheSpreadOfTwoNumbers() {
        assertThat(Frequencies.of(1, 3).requireSd()).isEqualTo(Math.sqrt(2), within(1e-15));
    }

    @Test
    void takesTheMiddleOneOfAnOddNumber() {
        assertThat(Frequencies.of(5, 1, 1, 2, 5).median()).hasValue(2);
        assertThat(Frequencies.of(new double[] {1, 2, 3}, new int[] {2, 1, 2}).median())
                .hasValue(2);
        assertThat(Frequencies.of(new double[] {1, 2, 3}, new int[] {2, 2, 0}).median())
                .hasValue(1.5);
    }

    @Test
    void keepsEveryNumberOnceInOrderAndLeavesOutWhatDoesNotOccur() {
        Frequencies merged = Frequencies.of(new double[] {3, 1, 3, 2}, new int[] {2, 1, 4, 0});

        assertThat(merged.n()).isEqualTo(7);
        assertThat(merged.distinct()).isEqualTo(2);
        assertThat(merged.value(0)).isEqualTo(1);
        assertThat(merged.count(0)).isEqualTo(1);
        assertThat(merged.value(1)).isEqualTo(3);
        assertThat(merged.count(1)).isEqualTo(6);
    }

    @Test
    void countsConsecutiveNumbersFromTheLowest() {
        Frequencies answers = Frequencies.ofConsecutive(-1, new int[] {3, 0, 1});

        assertThat(answers.n()).isEqualTo(4);
        assertThat(answers.requireMean()).isEqualTo(-0.5);
        assertThat(answers.value(1)).isEqualTo(1);
    }

    @Test
    void countsWhatFulfilsACondition() {
        Frequencies answers = Frequencies.ofConsecutive(1, new int[] {3, 2, 4});

        assertThat(answers.countWhere(value -> value >= 2)).isEqualTo(6);
        assertThat(answers.countWhere(value -> value > 3)).isZero();
    }

    /** METHOD.md 1: a computed s below 1e-9 is exactly 0; 11/3 over and over is rounding only. */
    @Test
    void takesRoundingForNoSpread() {
        assertThat(Frequencies.of(new double[] {11 / 3.0}, new int[] {7}).requireSd())
                .isZero();
        assertThat(Frequencies.of(1, 1 + 1e-9).requireSd()).isZero();
        assertThat(Frequencies.of(1, 1 + 1e-8).requireSd()).isPositive();
    }

    /** Not lost in rounding far from zero: the shifted mean of 10⁹ + 1, 2, 3. */
    @Test
    void staysExactFarFromZero() {
        Frequencies far = Frequencies.of(1e9 + 1, 1e9 + 2, 1e9 + 3);

        assertThat(far.requireMean()).isEqualTo(1e9 + 2);
        assertThat(far.requireSd()).isEqualTo(1);
    }
}
