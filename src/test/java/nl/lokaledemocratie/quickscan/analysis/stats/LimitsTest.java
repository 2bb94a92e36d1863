package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** METHOD.md 5 and 11: on which side of zero an interval lies, and the end nearest to it. */
class LimitsTest {

    @Test
    void liesAroundItsCentre() {
        assertThat(Limits.around(3, 0.5)).isEqualTo(new Limits(2.5, 3.5));
    }

    @Test
    void hasTheSignOfTheSideItLiesOn() {
        assertThat(new Limits(0.1, 2).sign()).isEqualTo(1);
        assertThat(new Limits(-2, -0.1).sign()).isEqualTo(-1);
        assertThat(new Limits(-1, 1).sign()).isZero();
        assertThat(new Limits(0, 1).sign()).as("zero is inside").isZero();
        assertThat(new Limits(-1, 0).sign()).as("zero is inside").isZero();
    }

    @Test
    void claimsNoMoreThanTheEndNearestToZero() {
        assertThat(new Limits(0.1, 2).nearestToZero()).isEqualTo(0.1);
        assertThat(new Limits(-2, -0.1).nearestToZero()).isEqualTo(-0.1);
        assertThat(new Limits(-2, 0.1).nearestToZero()).isZero();
    }

    @Test
    void containsItsEnds() {
        Limits limits = new Limits(1, 2);

        assertThat(limits.contains(1)).isTrue();
        assertThat(limits.contains(2)).isTrue();
        assertThat(limits.contains(0.999)).isFalse();
        assertThat(limits.contains(2.001)).isFalse();
    }

    /** METHOD.md 0: what is drawn with a mean; nothing has no ends. */
    @Test
    void isWhatIsShownWithAMean() {
        Interval band = Interval.of(Interval.Type.NOISE_BAND, new Limits(2.5, 3.5));

        assertThat(band.type()).isEqualTo(Interval.Type.NOISE_BAND);
        assertThat(band.low()).hasValue(2.5);
        assertThat(band.high()).hasValue(3.5);
        assertThat(Interval.NOTHING.low()).isEmpty();
        assertThat(Interval.NOTHING_CENSUS.high()).isEmpty();
    }

    @Test
    void isCutOffWhereItIsDrawn() {
        assertThat(new Limits(-0.2, 1.1).clip(0, 1)).isEqualTo(new Limits(0, 1));
        assertThat(new Limits(0.2, 0.4).clip(0, 1)).isEqualTo(new Limits(0.2, 0.4));
    }
}
