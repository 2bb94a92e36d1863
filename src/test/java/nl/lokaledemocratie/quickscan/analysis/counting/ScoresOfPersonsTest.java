package nl.lokaledemocratie.quickscan.analysis.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * METHOD.md 1: what one person scores on a theme, core value and gap. Three items a, b and c on 1 to 5, all in theme T; b and c in
 * core value K, c is reversed. An answer is written as it was given, {@code -} is empty, {@code ?} "weet ik niet".
 */
class ScoresOfPersonsTest {

    private static final String GROUP = "inwoners";
    private static final List<Population> GROUPS = List.of(new Population(GROUP, OptionalInt.empty(), false));
    private static final Codebook CODEBOOK = new Codebook(
            List.of(item("a", List.of(), false), item("b", List.of("K"), false), item("c", List.of("K"), true)));

    /** Half of the items must be answered, and c counts from the other end: 6 − c. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3, 2",
        "5 5 1, 5",
        "1 1 5, 1",
        "4 5 -, 4.5",
        "4 ? 2, 4",
        "? ? 2, ",
        "- - 2, ",
        "- - -, ",
    })
    void scoresAThemeOfWhichHalfIsAnswered(String now, Double score) {
        assertScore(Level.THEME, "T", Aspect.NOW, now, "3 3 3", score);
    }

    /** Two items: one of them is half. */
    @ParameterizedTest
    @CsvSource({"1 2 3, 2.5", "1 2 -, 2", "1 - 5, 1", "1 - ?, "})
    void scoresACoreValueLikeATheme(String now, Double score) {
        assertScore(Level.VALUE, "K", Aspect.NOW, now, "3 3 3", score);
    }

    /** Wish minus now over the items with both; of c now minus wish. The pairs are (5−1), (3−3), −(1−5). */
    @ParameterizedTest
    @CsvSource({
        "1 3 5, 5 3 1, 2.6666666666666665",
        "1 3 5, 5 3 -, 2",
        "1 - 5, 5 3 1, 4",
        "1 - -, 5 3 1, ",
        "3 3 3, 3 3 3, 0",
        "5 5 1, 1 1 5, -4"
    })
    void takesAGapOverTheItemsWithBothAnswers(String now, String wish, Double gap) {
        assertScore(Level.THEME, "T", Aspect.GAP, now, wish, gap);
    }

    /** An item is as it was answered, reversed or not. */
    @Test
    void turnsNoItem() {
        Distributions distributions = distributions(person("1 2 5", "3 3 1"));

        assertThat(mean(distributions, Level.ITEM, "c", Aspect.NOW)).isEqualTo(5);
        assertThat(mean(distributions, Level.ITEM, "c", Aspect.GAP)).isEqualTo(-4);
    }

    /** Now and wish over the same pairs as the gap: who answered only one of them does not count in these. */
    @Test
    void knowsNowAndWishOfThePairs() {
        Distributions distributions = distributions(person("1 3 5", "5 3 1"), person("5 5 1", "- - -"));
        Distributions.PairSides sides = distributions.sides(cell(Level.THEME, "T", Aspect.GAP));

        assertThat(distributions.get(cell(Level.THEME, "T", Aspect.NOW)).n()).isEqualTo(2);
        assertThat(sides.now().n()).isEqualTo(1);
        assertThat(sides.now().requireMean()).isEqualTo(5 / 3.0, within(1e-12));
        assertThat(sides.wish().requireMean()).isEqualTo(13 / 3.0, within(1e-12));
        Distributions.PairSides ofItem = distributions.sides(cell(Level.ITEM, "a", Aspect.GAP));
        assertThat(ofItem.now().requireMean()).isEqualTo(1);
        assertThat(ofItem.wish().requireMean()).isEqualTo(5);
    }

    /** "Don't know" and empty are both no answer, and are counted apart. */
    @Test
    void countsWhatIsNoAnswerApart() {
        Distributions distributions = distributions(
                person("? 1 1", "3 3 3"), person("- 1 1", "3 3 3"), person("- 1 1", "3 3 3"), person("4 1 1", "3 3 3"));

        assertThat(distributions.ratings(cell(Level.ITEM, "a", Aspect.NOW))).containsExactly(1, 2, 0, 0, 0, 1, 0);
        assertThat(distributions.get(cell(Level.ITEM, "a", Aspect.NOW)).n()).isEqualTo(1);
    }

    /** Complete cases answered every item of the theme; the last one counts turned. */
    @Test
    void keepsCompleteCasesForReliability() {
        Distributions distributions =
                distributions(person("1 2 3", "3 3 3"), person("1 2 -", "3 3 3"), person("3 4 1", "3 ? 3"));

        assertThat(distributions.complete(cell(Level.THEME, "T", Aspect.NOW)).n())
                .isEqualTo(2);
        assertThat(distributions.complete(cell(Level.THEME, "T", Aspect.NOW)).k())
                .isEqualTo(3);
        assertThat(distributions.complete(cell(Level.THEME, "T", Aspect.WISH)).n())
                .isEqualTo(2);
    }

    @Test
    void dropsASheetWithoutAnyAnswer() {
        ScanCounts counts = ScanCounts.start(CODEBOOK, GROUPS);

        assertThat(counts.add(GROUP, Channel.ONLINE, person("- ? -", "- - -"))).isFalse();
        assertThat(counts.add(GROUP, Channel.ONLINE, person("- - -", "- - 1"))).isTrue();

        assertThat(counts.emptySheets()).isEqualTo(1);
        assertThat(counts.respondents(GROUP)).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoSheetOfThisCodebook() {
        ScanCounts counts = ScanCounts.start(CODEBOOK, GROUPS);

        assertThatThrownBy(() -> counts.add(GROUP, Channel.ONLINE, new byte[5]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 ratings where 6 are asked");
        assertThatThrownBy(() -> counts.add("buren", Channel.ONLINE, new byte[6]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("buren");
        counts.add(GROUP, Channel.ONLINE, new byte[] {9, 0, 0, 0, 0, 0});
        assertThatThrownBy(() -> Distributions.of(counts, GROUPS, AnalysisSettings.STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Off the scale");
    }

    /** More sheets than fit in one batch come to the same as one by one. */
    @Test
    void countsAnyNumberOfSheets() {
        ScanCounts counts = ScanCounts.start(CODEBOOK, GROUPS);
        IntStream.range(0, 1000).forEach(i -> counts.add(GROUP, Channel.ONLINE, person((1 + i % 5) + " 3 3", "3 3 3")));

        Frequencies a =
                Distributions.of(counts, GROUPS, AnalysisSettings.STANDARD).get(cell(Level.ITEM, "a", Aspect.NOW));

        assertThat(a.n()).isEqualTo(1000);
        assertThat(IntStream.range(0, 5).map(a::count)).containsOnly(200);
    }

    private static void assertScore(Level level, String key, Aspect aspect, String now, String wish, Double score) {
        Frequencies scores = distributions(person(now, wish)).get(cell(level, key, aspect));
        if (score == null) {
            assertThat(scores.n()).isZero();
        } else {
            assertThat(scores.requireMean()).isEqualTo(score);
        }
    }

    private static Distributions distributions(byte[]... sheets) {
        ScanCounts counts = ScanCounts.start(CODEBOOK, GROUPS);
        for (byte[] sheet : sheets) {
            counts.add(GROUP, Channel.ONLINE, sheet);
        }
        return Distributions.of(counts, GROUPS, AnalysisSettings.STANDARD);
    }

    private static double mean(Distributions distributions, Level level, String key, Aspect aspect) {
        return distributions.get(cell(level, key, aspect)).requireMean();
    }

    private static Cell cell(Level level, String key, Aspect aspect) {
        return new Cell(level, GROUP, key, aspect);
    }

    private static Codebook.Item item(String key, List<String> values, boolean reverse) {
        return new Codebook.Item(key, "T", values, true, true, reverse, new Range(1, 5));
    }

    private static byte[] person(String now, String wish) {
        byte[] sheet = new byte[6];
        for (int i = 0; i < 3; i++) {
            sheet[2 * i] = code(now.split(" ")[i]);
            sheet[2 * i + 1] = code(wish.split(" ")[i]);
        }
        return sheet;
    }

    private static byte code(String answer) {
        return switch (answer) {
            case "-" -> Ratings.EMPTY;
            case "?" -> Ratings.DONT_KNOW;
            default -> (byte) (Integer.parseInt(answer) - 1);
        };
    }
}
