package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

/** METHOD.md 7: the weighted mean with the weights taken as fixed, by hand; n_eff of Kish (1965). */
class WeightedMeanTest {

    private final Student student = new Student(0.95);

    /**
     * 2 and 4 with weight 1, 5 with weight 2: W = 4, ȳ = 16/4. Σ(w(y−ȳ))² = 4 + 0 + 4, se = √(3/2·8)/4; Σw(y−ȳ)² = 6, s = √(3/2·6/4); n_eff =
     * 16/6, deff = 3/n_eff; t(.975; 2) = 4.302652729749462.
     */
    @Test
    void isWorkedOutByHand() {
        WeightedMean mean = WeightedMean.of(List.of(part(1, 2, 4), part(2, 5)), student);

        assertThat(mean.n()).isEqualTo(3);
        assertThat(mean.mean().orElseThrow()).isEqualTo(4, within(1e-12));
        assertThat(mean.se().orElseThrow()).isEqualTo(Math.sqrt(12) / 4, within(1e-12));
        assertThat(mean.df()).hasValue(2);
        assertThat(mean.ci().orElseThrow().low()).isEqualTo(4 - 4.302652729749462 * Math.sqrt(12) / 4, within(1e-9));
        assertThat(mean.ci().orElseThrow().high()).isEqualTo(4 + 4.302652729749462 * Math.sqrt(12) / 4, within(1e-9));
        assertThat(mean.effectiveN().orElseThrow()).isEqualTo(16 / 6.0, within(1e-12));
        assertThat(mean.designEffect().orElseThrow()).isEqualTo(1.125, within(1e-12));
        assertThat(mean.sd().orElseThrow()).isEqualTo(1.5, within(1e-12));
    }

    /** Equal weights give the usual mean, s/√n and s: 1 2 4 5 has s² = 10/3. */
    @Test
    void isTheUsualMeanForEqualWeights() {
        WeightedMean mean = WeightedMean.of(List.of(part(3, 1, 2, 4, 5)), student);

        assertThat(mean.mean().orElseThrow()).isEqualTo(3, within(1e-12));
        assertThat(mean.sd().orElseThrow()).isEqualTo(Math.sqrt(10 / 3.0), within(1e-12));
        assertThat(mean.se().orElseThrow()).isEqualTo(Math.sqrt(10 / 3.0) / 2, within(1e-12));
        assertThat(mean.effectiveN().orElseThrow()).isEqualTo(4, within(1e-12));
        assertThat(mean.designEffect().orElseThrow()).isEqualTo(1, within(1e-12));
    }

    /** The share of answers from 4: weights 1 and 2 of 4. */
    @Test
    void weighsAShare() {
        WeightedMean share =
                WeightedMean.of(List.of(part(1, 2, 4), part(2, 5)), answer -> answer >= 4 ? 1 : 0, student);

        assertThat(share.mean().orElseThrow()).isEqualTo(0.75, within(1e-12));
        assertThat(share.se().orElseThrow()).isEqualTo(Math.sqrt(1.5 * (0.5625 + 0.0625 + 0.25)) / 4, within(1e-12));
    }

    /** Two people with the same answer and weight count twice: 3 3 5 with weight 1. */
    @Test
    void countsEqualAnswersAsOftenAsTheyOccur() {
        WeightedMean mean = WeightedMean.of(List.of(part(1, 3, 3, 5)), student);

        assertThat(mean.mean().orElseThrow()).isEqualTo(11 / 3.0, within(1e-12));
        assertThat(mean.sd().orElseThrow()).isEqualTo(Math.sqrt(4 / 3.0), within(1e-12));
    }

    @Test
    void isNothingWithoutAnswersOrWeight() {
        for (WeightedMean nothing :
                List.of(WeightedMean.of(List.of(), student), WeightedMean.of(List.of(part(0, 1, 5)), student))) {
            assertThat(nothing.mean()).isEmpty();
            assertThat(nothing.se()).isEmpty();
            assertThat(nothing.df()).isEmpty();
            assertThat(nothing.ci()).isEmpty();
            assertThat(nothing.effectiveN()).isEmpty();
            assertThat(nothing.designEffect()).isEmpty();
            assertThat(nothing.sd()).isEmpty();
        }
    }

    @Test
    void hasNoErrorOfOneAnswer() {
        WeightedMean one = WeightedMean.of(List.of(part(2, 4)), student);

        assertThat(one.mean()).hasValue(4);
        assertThat(one.se()).isEmpty();
        assertThat(one.df()).isEmpty();
        assertThat(one.ci()).isEmpty();
        assertThat(one.sd()).isEmpty();
        assertThat(one.effectiveN()).hasValue(1);
    }

    @Test
    void hasNoIntervalWhereAllAnswersAreEqual() {
        WeightedMean equal = WeightedMean.of(List.of(part(1, 4), part(2, 4)), student);

        assertThat(equal.se()).hasValue(0);
        assertThat(equal.sd()).hasValue(0);
        assertThat(equal.df()).hasValue(1);
        assertThat(equal.ci()).isEmpty();
    }

    /** 11/3 with uneven weights leaves rounding only: below 1e-9 it is zero (METHOD.md 1). */
    @Test
    void takesRoundingForNoSpread() {
        WeightedMean thirds = WeightedMean.of(List.of(part(0.1, 11 / 3.0, 11 / 3.0), part(0.7, 11 / 3.0)), student);

        assertThat(thirds.se()).hasValue(0);
        assertThat(thirds.sd()).hasValue(0);
    }

    private static WeightedMean.Part part(double weight, double... answers) {
        return new WeightedMean.Part(Frequencies.of(answers), weight);
    }
}
