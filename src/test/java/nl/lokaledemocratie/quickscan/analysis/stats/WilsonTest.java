package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD.md 2: Wilson's interval of a share, published by Newcombe (1998), Statistics in Medicine 17:857, table I, method 3. */
class WilsonTest {

    private static final double Z = 1.959963984540054;

    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void equalsThePublishedIntervals(int k, int n, double low, double high) {
        Limits limits = Wilson.interval(k, n, OptionalInt.empty(), Z).orElseThrow();

        assertThat(limits.low()).isEqualTo(low, within(5e-5));
        assertThat(limits.high()).isEqualTo(high, within(5e-5));
    }

    @Test
    void staysBetweenNobodyAndEverybody() {
        assertThat(Wilson.interval(0, 20, OptionalInt.empty(), Z).orElseThrow().low())
                .isGreaterThanOrEqualTo(0);
        assertThat(Wilson.interval(29, 29, OptionalInt.empty(), Z).orElseThrow().high())
                .isLessThanOrEqualTo(1);
    }

    /** 15 of 19 in a council of 23: as if n* = 19·22/4 = 104.5 had answered; p = 0.78947, z²/n* = 0.0367608. */
    @Test
    void isNarrowerInAGroupOfWhichNearlyEverybodyAnswered() {
        Limits limits = Wilson.interval(15, 19, OptionalInt.of(23), Z).orElseThrow();
        double z2 = Z * Z / 104.5;
        double centre = (15 / 19.0 + z2 / 2) / (1 + z2);
        double margin = Z * Math.sqrt(15 / 19.0 * 4 / 19.0 / 104.5 + z2 / 4 / 104.5) / (1 + z2);

        assertThat(limits.low()).isEqualTo(centre - margin, within(1e-12));
        assertThat(limits.high()).isEqualTo(centre + margin, within(1e-12));
    }

    @Test
    void isNoneWithoutAnswersAndWhereEverybodyAnswered() {
        assertThat(Wilson.interval(0, 0, OptionalInt.empty(), Z)).isEmpty();
        assertThat(Wilson.interval(3, 23, OptionalInt.of(23), Z)).isEmpty();
        assertThat(Wilson.interval(3, 22, OptionalInt.of(23), Z)).isPresent();
        assertThat(Wilson.interval(1, 1, OptionalInt.empty(), Z)).isPresent();
    }
}
