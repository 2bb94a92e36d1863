package nl.lokaledemocratie.quickscan.analysis.counting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** METHOD.md 1: a score is one division of a whole sum by a number of answers, so that equal scores are equal numbers. */
class ScoreTallyTest {

    /** Few items are kept in an array, many in a map; both say the same. */
    @ParameterizedTest
    @ValueSource(ints = {3, 400})
    void givesScoresWithHowOftenTheyOccur(int items) {
        ScoreTally tally = new ScoreTally(items, 0, 4);
        tally.add(6, 3);
        tally.add(4, 2);
        tally.add(2, 2);
        tally.add(0, 0);

        Frequencies scores = tally.scores(2, (sum, answered) -> sum + answered);

        assertThat(scores.n()).isEqualTo(3);
        assertThat(scores.distinct()).as("6/3 and 4/2 are the same score").isEqualTo(2);
        assertThat(scores.value(0)).isEqualTo(2);
        assertThat(scores.count(0)).isEqualTo(1);
        assertThat(scores.value(1)).isEqualTo(3);
        assertThat(scores.count(1)).isEqualTo(2);
    }

    @Test
    void leavesOutWhoAnsweredTooLittle() {
        ScoreTally tally = new ScoreTally(3, 0, 4);
        tally.add(4, 1);
        tally.add(8, 2, 5);

        assertThat(tally.scores(2, (sum, answered) -> sum).n()).isEqualTo(5);
        assertThat(tally.scores(1, (sum, answered) -> sum).n()).isEqualTo(6);
        assertThat(tally.scores(3, (sum, answered) -> sum).n()).isZero();
    }

    /** Gaps run below zero; −1 over 2 items is −½. */
    @ParameterizedTest
    @ValueSource(ints = {2, 400})
    void countsSumsBelowZero(int items) {
        ScoreTally tally = new ScoreTally(items, -4, 4);
        tally.add(-8, 2);
        tally.add(-1, 2);
        tally.add(8, 2);

        Frequencies gaps = tally.scores(1, (sum, answered) -> sum);

        assertThat(gaps.value(0)).isEqualTo(-4);
        assertThat(gaps.value(1)).isEqualTo(-0.5);
        assertThat(gaps.value(2)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 400})
    void addsUpParts(int items) {
        ScoreTally first = new ScoreTally(items, 0, 4);
        first.add(6, 3, 2);
        ScoreTally second = new ScoreTally(items, 0, 4);
        second.add(6, 3);
        second.add(3, 3);

        first.addAll(second);

        Frequencies scores = first.scores(1, (sum, answered) -> sum);
        assertThat(scores.n()).isEqualTo(4);
        assertThat(scores.count(1)).isEqualTo(3);
        assertThat(second.scores(1, (sum, answered) -> sum).n()).as("untouched").isEqualTo(2);
    }
}
