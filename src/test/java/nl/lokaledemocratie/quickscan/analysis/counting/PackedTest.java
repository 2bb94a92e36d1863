package nl.lokaledemocratie.quickscan.analysis.counting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five numbers in one that are added up at once and come apart again. */
class PackedTest {

    @ParameterizedTest
    @CsvSource({
        "3, 4, 3, 4, 1, 1, 1",
        "0, 0, 0, 0, 1, 1, 1",
        "3, -1, 3, 0, 1, 0, 0",
        "-2, 4, 0, 4, 0, 1, 0",
        "-1, -2, 0, 0, 0, 0, 0",
        "10, 10, 10, 10, 1, 1, 1"
    })
    void comesApartAgain(int now, int wish, int nowSum, int wishSum, int nowCount, int wishCount, int pairs) {
        long packed = Packed.of(now, wish);

        assertThat(Packed.nowSum(packed)).isEqualTo(nowSum);
        assertThat(Packed.wishSum(packed)).isEqualTo(wishSum);
        assertThat(Packed.nowCount(packed)).isEqualTo(nowCount);
        assertThat(Packed.wishCount(packed)).isEqualTo(wishCount);
        assertThat(Packed.pairCount(packed)).isEqualTo(pairs);
    }

    /** The most items there may be, of eleven points, with the highest answers: no number runs over into the next. */
    @Test
    void hasRoomForTheLargestCodebook() {
        long sum = Codebook.MOST_ITEMS * Packed.of(10, 10);

        assertThat(Packed.nowSum(sum)).isEqualTo(20_000);
        assertThat(Packed.wishSum(sum)).isEqualTo(20_000);
        assertThat(Packed.nowCount(sum)).isEqualTo(2000);
        assertThat(Packed.wishCount(sum)).isEqualTo(2000);
        assertThat(Packed.pairCount(sum)).isEqualTo(2000);
        assertThat(Packed.counts(sum)).isEqualTo(Packed.counts(2000, 2000, 2000));
    }

    @Test
    void tellsSumsAndCountsApart() {
        long sum = Packed.of(3, 4) + Packed.of(2, -1) + Packed.of(-1, 1);

        assertThat(Packed.counts(sum)).isEqualTo(Packed.counts(2, 2, 1));
    }

    @ParameterizedTest
    @CsvSource({"3, 4, 3, 4", "0, 10, 0, 10", "3, -1, 0, 0", "-2, 4, 0, 0", "-1, -2, 0, 0"})
    void keepsPairsWhereBothAreAnswered(int now, int wish, int pairNow, int pairWish) {
        int half = Packed.half(now, wish);

        assertThat(Packed.nowSum(half)).isEqualTo(Math.max(now, 0));
        assertThat(Packed.wishSum(half)).isEqualTo(Math.max(wish, 0));
        assertThat(Packed.nowSum(Packed.pair(half))).isEqualTo(pairNow);
        assertThat(Packed.wishSum(Packed.pair(half))).isEqualTo(pairWish);
    }
}
