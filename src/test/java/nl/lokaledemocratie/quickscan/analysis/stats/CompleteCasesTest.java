package nl.lokaledemocratie.quickscan.analysis.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Covariances of many persons at once are those of one after the other, also at the ends of the widest scale. */
class CompleteCasesTest {

    private static final int PERSONS = CompleteCases.MOST_AT_ONCE;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 12})
    void countsManyAsOneByOne(int k) {
        Random random = new Random(k);
        for (int[] ends : new int[][] {{0, 10}, {-10, 10}, {-10, -10}, {10, 10}, {0, 4}}) {
            int[][] answers = new int[k][PERSONS];
            int[] items = IntStream.range(0, k).toArray();
            int[] complete = new int[PERSONS];
            CompleteCases expected = new CompleteCases(k);
            for (int person = 0; person < PERSONS; person++) {
                int[] own = new int[k];
                for (int i = 0; i < k; i++) {
                    own[i] = ends[0] + random.nextInt(ends[1] - ends[0] + 1);
                    answers[i][person] = own[i];
                }
                complete[person] = random.nextInt(20) == 0 ? 0 : 1;
                if (complete[person] == 1) {
                    expected.add(own);
                }
            }
            CompleteCases counted = new CompleteCases(k);
            counted.add(answers, items, complete);

            assertThat(counted.n()).isEqualTo(expected.n());
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    assertThat(counted.scaledCovariance(i, j)).isEqualTo(naive(answers, complete, i, j));
                    assertThat(expected.scaledCovariance(i, j)).isEqualTo(counted.scaledCovariance(i, j));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = PERSONS + 1)
    void refusesMoreThanFit(int persons) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompleteCases(1).add(new int[1][persons], new int[1], new int[persons]));
    }

    private static double naive(int[][] answers, int[] complete, int i, int j) {
        long n = 0;
        long sumI = 0;
        long sumJ = 0;
        long product = 0;
        for (int person = 0; person < complete.length; person++) {
            if (complete[person] == 1) {
                n++;
                sumI += answers[i][person];
                sumJ += answers[j][person];
                product += (long) answers[i][person] * answers[j][person];
            }
        }
        return n * product - sumI * sumJ;
    }
}
