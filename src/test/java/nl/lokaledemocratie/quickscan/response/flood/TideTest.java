package nl.lokaledemocratie.quickscan.response.flood;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TideTest {

    private static final long WINDOW = 120_000;

    @Test
    void risesByWhatCameOfLate() {
        Tide tide = new Tide(WINDOW);
        assertThat(tide.add(0, 1)).isEqualTo(1);
        assertThat(tide.add(59_999, 5)).isEqualTo(6);
        assertThat(tide.add(60_000, 1)).as("the half before counts").isEqualTo(7);
        assertThat(tide.add(120_000, 1)).isEqualTo(2);
        assertThat(tide.add(600_000, 1)).as("after a silence").isEqualTo(1);
    }

    @Test
    void isToldOnceAMinute() {
        Tide tide = new Tide(WINDOW);
        assertThat(tide.isTimeToTell(1_000_000)).isTrue();
        assertThat(tide.isTimeToTell(1_059_999)).isFalse();
        assertThat(tide.isTimeToTell(1_060_000)).isTrue();
    }
}
