package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** METHOD.md 5: U, its p and Cliff's δ, on data of which the answers are published or can be counted by hand. */
class RankCheckTest {

    private final Student student = new Student(0.95);

    /** {@code wilcox.test(Ozone ~ Month, data = airquality, subset = Month %in% c(5, 8))} in R: W = 127.5, p = 0.0001208. */
    @Test
    void equalsThePublishedTestOfMannAndWhitney() {
        Frequencies may = Frequencies.of(
                41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37);
        Frequencies august = Frequencies.of(
                39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84,
                85);

        RankCheck check = RankCheck.of(may, august, student);

        assertThat(check.u()).isEqualTo(127.5);
        assertThat(check.p().orElseThrow()).isEqualTo(0.0001208, within(5e-8));
        assertThat(RankCheck.of(august, may, student).p())
                .as("the other way round")
                .isEqualTo(check.p());
        assertThat(RankCheck.of(august, may, student).u()).isEqualTo(26 * 26 - 127.5);
    }

    /** The example of {@code effsize::cliff.delta}: δ = −0.25, −0.7265846 to 0.3890062. */
    @Test
    void equalsThePublishedIntervalOfCliff() {
        Frequencies treatment = Frequencies.of(10, 10, 20, 20, 20, 30, 30, 30, 40, 50);
        Frequencies control = Frequencies.of(10, 20, 30, 40, 40, 50);

        RankCheck check = RankCheck.of(treatment, control, student);

        assertThat(check.delta()).isEqualTo(-0.25, within(1e-12));
        assertThat(check.limits().orElseThrow().low()).isEqualTo(-0.7265846, within(5e-8));
        assertThat(check.limits().orElseThrow().high()).isEqualTo(0.3890062, within(5e-8));
    }

    /** 1 4 against 2 3: 4 is higher twice, 1 lower twice. U is half of the pairs, so p = 1 and δ = 0. */
    @Test
    void findsNoDifferenceWhereHalfOfThePairsIsHigher() {
        RankCheck check = RankCheck.of(Frequencies.of(1, 4), Frequencies.of(2, 3), student);

        assertThat(check.u()).isEqualTo(2);
        assertThat(check.delta()).isZero();
        assertThat(check.p()).hasValue(1);
    }

    /**
     * 2 3 against 1 2, n_a = n_b = 2: higher 2>1, 3>1, 3>2, one tie, so U = 3.5 and δ = 0.75. One tie of two: Σ(t³−t) = 6, σ² = 4/12·(5 −
     * 6/12) = 1.5, z = (1.5 − ½)/√1.5.
     */
    @Test
    void countsATieForHalf() {
        RankCheck check = RankCheck.of(Frequencies.of(2, 3), Frequencies.of(1, 2), student);

        assertThat(check.u()).isEqualTo(3.5);
        assertThat(check.delta()).isEqualTo(0.75);
        assertThat(check.p().orElseThrow()).isEqualTo(0.41421617824252516, within(1e-12));
    }

    /** |δ| = 1 with m = 4 and 5, t(.975; 7) = 2.36462425159278: (4 − t²)/(4 + t²) to 1, mirrored for −1. */
    @Test
    void hasLimitsWhereNobodyOverlaps() {
        Frequencies low = Frequencies.of(1, 1, 2, 2);
        Frequencies high = Frequencies.of(3, 3, 4, 4, 5);
        double t2 = 2.364624251592785 * 2.364624251592785;
        double extreme = (4 - t2) / (4 + t2);

        Limits above = RankCheck.of(high, low, student).limits().orElseThrow();
        Limits below = RankCheck.of(low, high, student).limits().orElseThrow();

        assertThat(above.low()).isEqualTo(extreme, within(1e-9));
        assertThat(above.high()).isEqualTo(1);
        assertThat(below.low()).isEqualTo(-1);
        assertThat(below.high()).isEqualTo(-extreme, within(1e-9));
    }

    @Test
    void hasNoPWhereEverybodyIsEqual() {
        RankCheck equal = RankCheck.of(Frequencies.of(3, 3, 3), Frequencies.of(3, 3), student);

        assertThat(equal.p()).isEmpty();
        assertThat(equal.u()).isEqualTo(3);
        assertThat(equal.delta()).isZero();
        assertThat(equal.limits()).isPresent();
    }

    @Test
    void hasNoLimitsBelowTwoAnswersOnASide() {
        Frequencies one = Frequencies.of(1);
        Frequencies two = Frequencies.of(1, 2);

        assertThat(RankCheck.of(one, two, student).limits()).isEmpty();
        assertThat(RankCheck.of(two, one, student).limits()).isEmpty();
        assertThat(RankCheck.of(two, two, student).limits()).isPresent();
    }

    /**
     * 1 2 3 4 against 1 2 3 4: δ = 0; row means −¾, −¼, ¼, ¾ and no less in columns, 12 pairs apart, so v = (16·1.25·2 − 12)/(16·9) = 7/36;
     * t(.975; 6) = 2.446911851144969.
     */
    @Test
    void takesTheVarianceFromRowsAndColumns() {
        Frequencies side = Frequencies.of(1, 2, 3, 4);
        double v = (16 * 1.25 * 2 - 12) / (16 * 9);
        double t = 2.446911851144969;

        Limits limits = RankCheck.of(side, side, student).limits().orElseThrow();

        double margin = t * Math.sqrt(v) * Math.sqrt(1 + t * t * v) / (1 + t * t * v);
        assertThat(limits.low()).isEqualTo(-margin, within(1e-9));
        assertThat(limits.high()).isEqualTo(margin, within(1e-9));
    }
}
