package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToleranceTest {

    /** 0.1 + 0.2, which is not 0.3 in binary. */
    private static final double SUM = 0.1 + 0.2;

    @Test
    void takesForTheSameWhatDiffersInItsLastDigits() {
        assertThat(SUM).isNotEqualTo(0.3);
        assertThat(Tolerance.isSame(SUM, 0.3)).isTrue();
        assertThat(Tolerance.isAtMost(SUM, 0.3)).isTrue();
        assertThat(Tolerance.isAtLeast(0.3, SUM)).isTrue();
        assertThat(Tolerance.isAbove(SUM, 0.3)).isFalse();
        assertThat(Tolerance.isBelow(0.3, SUM)).isFalse();
    }

    @Test
    void tellsApartWhatDiffers() {
        assertThat(Tolerance.isSame(0.3, 0.30001)).isFalse();
        assertThat(Tolerance.isAtMost(0.30001, 0.3)).isFalse();
        assertThat(Tolerance.isAtLeast(0.29999, 0.3)).isFalse();
        assertThat(Tolerance.isAbove(0.30001, 0.3)).isTrue();
        assertThat(Tolerance.isBelow(0.29999, 0.3)).isTrue();
    }

    @Test
    void takesRoundingForZero() {
        assertThat(Tolerance.orZero(1e-16)).isZero();
        assertThat(Tolerance.orZero(1e-8)).isEqualTo(1e-8);
    }
}
