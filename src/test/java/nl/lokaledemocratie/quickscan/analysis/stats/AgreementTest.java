package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD.md 11: agreement A, van der Eijk (2001), Quality &amp; Quantity 35:325. */
class AgreementTest {

    /** The check of {@code agrmt::agreement}: 0.6113333…. */
    @Test
    void equalsThePublishedExample() {
        assertThat(Agreement.of(new int[] {30, 40, 210, 130, 530, 50, 10}).orElseThrow())
                .isEqualTo(0.6113333333, within(1e-9));
    }

    /** One point: 1. All points alike: 0. Half at either end: −1. Two neighbours of five: 1 − 1/4; three: 1 − 2/4. */
    @ParameterizedTest
    @CsvSource({
        "0 0 9 0 0, 1",
        "4 4 4 4 4, 0",
        "5 0 0 0 5, -1",
        "5 0 5, -1",
        "0 7 7 0 0, 0.75",
        "2 2 2 0 0, 0.5",
        "1 1 0, 0.5",
        "0 3 3, 0.5"
    })
    void knowsTheExtremes(String counts, double a) {
        assertThat(Agreement.of(ints(counts)).orElseThrow()).isEqualTo(a, within(1e-12));
    }

    /**
     * 1 0 1 0 0, one layer: of the triples of points (1,3,4) and (1,3,5) are 110, (1,2,3) is 101. U = (3·2 − 4·1)/(3·3) = 2/9, A = 2/9·(1 −
     * 1/4) = 1/6.
     */
    @Test
    void weighsTriplesForAndAgainstOnePeak() {
        assertThat(Agreement.of(new int[] {1, 0, 1, 0, 0}).orElseThrow()).isEqualTo(1 / 6.0, within(1e-12));
    }

    /** 3 1 0: a layer 1 1 0 of height 1 (A = ½, 2 of 4 answers) and one 2 0 0 (A = 1, 2 of 4): ¾. */
    @Test
    void takesTheLayersByTheirShareOfTheAnswers() {
        assertThat(Agreement.of(new int[] {3, 1, 0}).orElseThrow()).isEqualTo(0.75, within(1e-12));
    }

    @Test
    void isNoneWithoutAnswersOrBelowThreePoints() {
        assertThat(Agreement.of(new int[] {0, 0, 0, 0, 0})).isEmpty();
        assertThat(Agreement.of(new int[] {3, 4})).isEmpty();
        assertThat(Agreement.of(new int[] {0, 4, 0})).hasValue(1);
    }

    private static int[] ints(String counts) {
        return Stream.of(counts.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
