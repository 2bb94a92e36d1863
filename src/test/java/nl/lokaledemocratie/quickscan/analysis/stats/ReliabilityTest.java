package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

/** METHOD.md 6: Cronbach's α (1951) with the limits of Feldt (1965), by hand. */
class ReliabilityTest {

    private final FisherF fisher = new FisherF(0.95);

    /**
     * (1,2) (2,3) (3,5): s² = 1 and 7/3, covariance 3/2, so s² of the total = 19/3. α = 2·(1 − (10/3)/(19/3)) = 18/19, r = 1.5/√(7/3).
     * F(.975; 2, 2) = 39, the inverse of F(.025; 2, 2).
     */
    @Test
    void isWorkedOutByHandForTwoItems() {
        Reliability two = reliability(30, new int[][] {{1, 2}, {2, 3}, {3, 5}});

        assertThat(two.k()).isEqualTo(2);
        assertThat(two.complete()).isEqualTo(3);
        assertThat(two.alpha().orElseThrow()).isEqualTo(18 / 19.0, within(1e-12));
        assertThat(two.limits().orElseThrow().low()).isEqualTo(1 - 39 / 19.0, within(1e-9));
        assertThat(two.limits().orElseThrow().high()).isEqualTo(1 - 1 / (19.0 * 39), within(1e-9));
        double r = 1.5 / Math.sqrt(7 / 3.0);
        assertThat(two.meanR().orElseThrow()).isEqualTo(r, within(1e-12));
        assertThat(two.itemRest())
                .allSatisfy(rest -> assertThat(rest.orElseThrow()).isEqualTo(r, within(1e-12)));
        assertThat(two.flags()).containsExactly(Flag.SMALL_N);
    }

    /**
     * Three items: 1 2 3 4, 2 1 4 3 and 1 1 2 2. Times 12 the variances are 20, 20 and 4, the covariances 12, 8 and 8; together 100. α =
     * 3/2·(1 − 44/100) = 0.84. F(.975; 3, 6) = 6.598799, F(.025; 3, 6) = 0.0678889. Rest of the first: r = 20/√(20·(100 − 80 + 20)).
     */
    @Test
    void isWorkedOutByHandForThreeItems() {
        Reliability three = reliability(4, new int[][] {{1, 2, 1}, {2, 1, 1}, {3, 4, 2}, {4, 3, 2}});

        assertThat(three.alpha().orElseThrow()).isEqualTo(0.84, within(1e-12));
        assertThat(three.limits().orElseThrow().low()).isEqualTo(1 - 0.16 * 6.598798, within(1e-5));
        assertThat(three.limits().orElseThrow().high()).isEqualTo(1 - 0.16 * 0.06787, within(1e-4));
        assertThat(three.meanR().orElseThrow())
                .isEqualTo((12 / 20.0 + 8 / Math.sqrt(80) + 8 / Math.sqrt(80)) / 3, within(1e-12));
        assertThat(three.itemRest().get(0).orElseThrow()).isEqualTo(20 / Math.sqrt(20 * 40), within(1e-12));
        assertThat(three.itemRest().get(2).orElseThrow()).isEqualTo(16 / Math.sqrt(4 * 64), within(1e-12));
        assertThat(three.flags()).isEmpty();
    }

    /** Items that run against each other: covariance −1 beside variances 1 and 1.5: α is far below zero and stands. */
    @Test
    void mayBeNegativeAndSaysWhichWayItemsRun() {
        Reliability against = reliability(3, new int[][] {{1, 4}, {2, 3}, {3, 3}});

        assertThat(against.alpha().orElseThrow()).isNegative();
        assertThat(against.itemRest())
                .allSatisfy(rest -> assertThat(rest.orElseThrow()).isNegative());
        assertThat(against.flags()).containsExactlyInAnyOrder(Flag.LOW_ALPHA, Flag.NEGATIVE_ITEM_REST);
    }

    @Test
    void asksForTwoItemsFirstAndTwoPersonsNext() {
        assertThat(reliability(30, new int[][] {{1}, {2}}).flags()).containsExactly(Flag.K1);
        assertThat(reliability(30, new int[][] {{1}, {2}}).itemRest()).containsExactly(OptionalDouble.empty());
        assertThat(reliability(30, new int[][] {{1, 2}}).flags()).containsExactly(Flag.NO_DATA);
        assertThat(reliability(30, new int[][] {{1, 2}}).complete()).isEqualTo(1);
        assertThat(reliability(30, new int[][] {{1, 2}, {2, 3}}).alpha()).isPresent();
    }

    @Test
    void givesNoCorrelationsForTwoPersonsOrAConstantItem() {
        Reliability twoPersons = reliability(2, new int[][] {{1, 2}, {2, 3}});
        Reliability constant = reliability(3, new int[][] {{1, 4}, {2, 4}, {3, 4}});

        for (Reliability without : new Reliability[] {twoPersons, constant}) {
            assertThat(without.alpha()).isPresent();
            assertThat(without.meanR()).isEmpty();
            assertThat(without.itemRest()).containsExactly(OptionalDouble.empty(), OptionalDouble.empty());
        }
    }

    /** Two items that always add up to 5 hide behind a third: their sum is constant, so the rest of the third does not vary. */
    @Test
    void givesNoCorrelationWithAConstantRest() {
        Reliability hidden = reliability(3, new int[][] {{1, 4, 1}, {2, 3, 3}, {3, 2, 2}, {4, 1, 5}});

        assertThat(hidden.itemRest().get(0)).isPresent();
        assertThat(hidden.itemRest().get(2)).isEmpty();
    }

    @Test
    void saysNothingWhereTotalsDoNotVary() {
        Reliability flat = reliability(3, new int[][] {{1, 4}, {2, 3}, {4, 1}});

        assertThat(flat.alpha()).isEmpty();
        assertThat(flat.limits()).isEmpty();
        assertThat(flat.flags()).containsExactly(Flag.ZERO_VARIANCE);
    }

    /** Times 16 the variances of the second pair are 20 and 16, the covariance 8: α = 2·(1 − 36/52) = 0.615. */
    @Test
    void flagsAlphaBelowSixtyOnly() {
        assertThat(reliability(2, new int[][] {{1, 1}, {2, 2}, {3, 3}}).flags()).isEmpty();
        assertThat(reliability(2, new int[][] {{1, 1}, {2, 3}, {3, 1}, {4, 3}}).flags())
                .isEmpty();
    }

    @Test
    void mergesPartsExactly() {
        CompleteCases first = cases(new int[][] {{1, 2, 1}, {2, 1, 1}});
        first.addAll(cases(new int[][] {{3, 4, 2}, {4, 3, 2}}));

        assertThat(first.n()).isEqualTo(4);
        assertThat(first.scaledCovariance(0, 0)).isEqualTo(20);
        assertThat(first.scaledCovariance(0, 1)).isEqualTo(12);
        assertThat(first.scaledCovariance(2, 1))
                .isEqualTo(first.scaledCovariance(1, 2))
                .isEqualTo(8);
    }

    @Test
    void leavesOutWhoDidNotAnswerEverything() {
        CompleteCases columns = new CompleteCases(2);

        columns.add(new int[][] {{9, 9, 9}, {1, 2, 3}, {2, 3, 5}}, new int[] {1, 2}, new int[] {1, 0, 1});

        assertThat(columns.n()).isEqualTo(2);
        assertThat(columns.scaledCovariance(0, 0)).isEqualTo(2 * 10 - 16);
        assertThat(columns.scaledCovariance(0, 1)).isEqualTo(2 * 17 - 4 * 7);
        assertThat(columns.scaledCovariance(1, 1)).isEqualTo(2 * 29 - 49);
    }

    private Reliability reliability(int enough, int[][] persons) {
        return Reliability.of(cases(persons), enough, fisher);
    }

    private static CompleteCases cases(int[][] persons) {
        CompleteCases cases = new CompleteCases(persons[0].length);
        for (int[] person : persons) {
            cases.add(person);
        }
        return cases;
    }
}
