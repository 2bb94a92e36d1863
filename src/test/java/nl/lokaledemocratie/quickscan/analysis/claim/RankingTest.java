package nl.lokaledemocratie.quickscan.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD.md 0 and 11b: what may be said of how many took part, and which words rank. */
class RankingTest {

    /** All, from three quarters, less; a group of unknown size; more than there are; an open group. */
    @ParameterizedTest
    @CsvSource({
        "true, 23, 23, EVERYONE",
        "true, 23, 24, EXCEEDED",
        "true, 20, 15, MOST",
        "true, 20, 14, PART",
        "true, 23, 0, PART",
        "true, 0, 5, SOME",
        "false, 0, 1000, SELF",
        "false, 40, 40, SELF"
    })
    void saysWhatMayBeSaidOfATurnout(boolean closed, int size, int respondents, Turnout turnout) {
        OptionalInt population = size == 0 ? OptionalInt.empty() : OptionalInt.of(size);

        assertThat(Turnout.of(closed, population, respondents)).isEqualTo(turnout);
        assertThat(Turnout.of(new PublishedGroup("raadsleden", respondents, population, closed)))
                .isEqualTo(turnout);
    }

    /** By size whatever the direction: −1.5 is larger than 1. */
    @Test
    void ranksBySizeWhateverTheDirection() {
        Ranking<String> ranking = ranking(1, -1.5, 0.2);

        assertThat(names(ranking.largest())).containsExactly("b");
        assertThat(names(ranking.smallest())).containsExactly("c");
        assertThat(ranking.largest().get(0).value()).isEqualTo(-1.5);
        assertThat(ranking.isRanked()).isTrue();
        assertThat(ranking.isEven()).isFalse();
    }

    /** Ties within 1e-9, and what prints the same number, are named together in the order of the questionnaire. */
    @Test
    void namesEverythingThatPrintsTheSameNumber() {
        Ranking<String> ranking = ranking(0.5, 1.04, -1.0 - 1e-10, 0.96, 0.5);

        assertThat(names(ranking.largest())).containsExactly("b", "c", "d");
        assertThat(names(ranking.smallest())).containsExactly("a", "e");
        assertThat(ranking.steps()).hasSize(2);
    }

    @Test
    void isEvenWhereAllAreOfOneSize() {
        assertThat(ranking(1, -1, 1).isEven()).isTrue();
        assertThat(ranking(1, -1, 1).largest()).isEqualTo(ranking(1, -1, 1).smallest());
    }

    /** A ranking word needs two. */
    @Test
    void ranksNothingAlone() {
        assertThat(ranking(1).isRanked()).isFalse();
        assertThat(ranking().isRanked()).isFalse();
        assertThat(ranking(1, 2).isRanked()).isTrue();
    }

    /** The first two, and with the second whatever is as large. */
    @Test
    void givesTheFirstFewWithTheirTies() {
        Ranking<String> ranking = ranking(3, 2, 2, 1);

        assertThat(names(ranking.first(1))).containsExactly("a");
        assertThat(names(ranking.first(2))).containsExactly("a", "b", "c");
        assertThat(names(ranking.first(4))).containsExactly("a", "b", "c", "d");
        assertThat(ranking.first(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 0, 0, ALL", "3, 0, 1, SHOWN", "3, 1, 0, FULLY_SHOWN", "3, 1, 1, FULLY_SHOWN"})
    void saysOfWhichSetItSpeaks(int shown, int meanOnly, int hidden, RankedOver.Scope scope) {
        assertThat(new RankedOver(shown, meanOnly, hidden).scope()).isEqualTo(scope);
    }

    private static Ranking<String> ranking(double... values) {
        List<Ranking.Ranked<String>> places = IntStream.range(0, values.length)
                .mapToObj(i -> new Ranking.Ranked<>(String.valueOf((char) ('a' + i)), values[i]))
                .toList();
        return Ranking.of(
                new RankedOver(values.length, 0, 0), places, size -> String.format(Locale.ROOT, "%.1f", size));
    }

    private static List<String> names(List<Ranking.Ranked<String>> places) {
        return places.stream().map(Ranking.Ranked::what).toList();
    }
}
