package nl.lokaledemocratie.quickscan.analysis.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.counting.Distributions;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** METHOD.md 12, rules 1 to 5 over all cells of a scan: one theme of two items in two groups. */
class SuppressionTest {

    private static final Codebook CODEBOOK = new Codebook(List.of(
            new Codebook.Item("a", "T", List.of(), true, true, false, new Range(1, 5)),
            new Codebook.Item("b", "T", List.of(), true, false, false, new Range(1, 5))));
    private static final List<Population> POPULATIONS = List.of(
            new Population("raadsleden", OptionalInt.of(100), true),
            new Population("inwoners", OptionalInt.empty(), false));
    private static final AnalysisSettings TOTALS = AnalysisSettings.STANDARD.withTotals(true);

    private ScanCounts counts;

    @BeforeEach
    void countNothing() {
        counts = ScanCounts.start(CODEBOOK, POPULATIONS);
    }

    @Test
    void decidesOfEveryCellInOrder() {
        answered("inwoners", 20);

        assertThat(decided(AnalysisSettings.STANDARD).cells().keySet().stream().map(SuppressionTest::name))
                .containsExactly(
                        "raadsleden ITEM a NOW",
                        "raadsleden ITEM b NOW",
                        "raadsleden THEME T NOW",
                        "raadsleden ITEM a WISH",
                        "raadsleden THEME T WISH",
                        "inwoners ITEM a NOW",
                        "inwoners ITEM b NOW",
                        "inwoners THEME T NOW",
                        "inwoners ITEM a WISH",
                        "inwoners THEME T WISH",
                        "raadsleden ITEM a GAP",
                        "raadsleden THEME T GAP",
                        "inwoners ITEM a GAP",
                        "inwoners THEME T GAP");
    }

    @Test
    void knowsNothingOfOtherCells() {
        Suppression suppression = decided(AnalysisSettings.STANDARD);

        assertThat(suppression.status(cell("inwoners", Level.ITEM, "a", Aspect.NOW)))
                .isEqualTo(CellStatus.NO_DATA);
        assertThatThrownBy(() -> suppression.status(cell("buren", Level.ITEM, "a", Aspect.NOW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("buren");
    }

    @Test
    void showsEverythingOfManyAnswers() {
        answered("inwoners", 20);

        Suppression suppression = decided(AnalysisSettings.STANDARD);

        for (Level level : List.of(Level.ITEM, Level.THEME)) {
            for (Aspect aspect : Aspect.ALL) {
                Cell cell = cell("inwoners", level, level == Level.ITEM ? "a" : "T", aspect);
                assertThat(suppression.cells().get(cell)).isEqualTo(new Suppression.Decision(20, 20, CellStatus.FULL));
            }
        }
    }

    /** Rules 5a to 5c run: item b of four answers takes item a along, for the theme stands beside them. */
    @Test
    void protectsTheOnlyHiddenItem() {
        answered("inwoners", 4);
        add("inwoners", 16, 2, 3, Ratings.EMPTY);

        Suppression suppression = decided(AnalysisSettings.STANDARD);

        assertThat(suppression.status(cell("inwoners", Level.ITEM, "b", Aspect.NOW)))
                .isEqualTo(CellStatus.PRIMARY);
        assertThat(suppression.status(cell("inwoners", Level.ITEM, "a", Aspect.NOW)))
                .isEqualTo(CellStatus.COMPLEMENTARY);
        assertThat(suppression.status(cell("inwoners", Level.THEME, "T", Aspect.NOW)))
                .isEqualTo(CellStatus.FULL);
    }

    /** Rule 5d: the gap of item a would follow from its wish and the hidden now. */
    @Test
    void hidesAGapWithItsNowOrItsWish() {
        answered("inwoners", 4);
        add("inwoners", 16, 2, 3, Ratings.EMPTY);

        Suppression suppression = decided(AnalysisSettings.STANDARD);

        assertThat(suppression.status(cell("inwoners", Level.ITEM, "a", Aspect.WISH)))
                .isEqualTo(CellStatus.FULL);
        assertThat(suppression.status(cell("inwoners", Level.ITEM, "a", Aspect.GAP)))
                .isEqualTo(CellStatus.COMPLEMENTARY);
        assertThat(suppression.status(cell("inwoners", Level.THEME, "T", Aspect.GAP)))
                .isEqualTo(CellStatus.FULL);
    }

    /** Rule 5d again: a gap goes by the number of pairs, and one that is PRIMARY stays so. */
    @Test
    void judgesAGapByTheNumberOfPairs() {
        add("inwoners", 12, 2, Ratings.EMPTY, 1);
        add("inwoners", 12, Ratings.EMPTY, 3, 4);
        answered("inwoners", 4);

        Suppression suppression = decided(AnalysisSettings.STANDARD);

        assertThat(suppression.cells().get(cell("inwoners", Level.ITEM, "a", Aspect.GAP)))
                .isEqualTo(new Suppression.Decision(4, 4, CellStatus.PRIMARY));
    }

    /** Rule 5e: no totals unless they are published, none of one group. */
    @Test
    void makesTotalsOfSeveralGroupsOnlyAndOnlyWhenTheyArePublished() {
        answered("raadsleden", 20);
        answered("inwoners", 20);

        assertThat(decided(AnalysisSettings.STANDARD).totals()).isEmpty();
        assertThat(decided(TOTALS).totals())
                .containsExactly(
                        new Suppression.Total("T", Aspect.NOW, 40, 40, CellStatus.FULL),
                        new Suppression.Total("T", Aspect.WISH, 40, 40, CellStatus.FULL));
        List<Population> one = POPULATIONS.subList(0, 1);
        assertThat(Suppression.of(CODEBOOK, one, TOTALS, Distributions.of(counts, one, TOTALS), Set.of())
                        .totals())
                .isEmpty();
    }

    /** Rule 5e: a total minus the shown parts is the hidden one; a part without data hides nothing. */
    @Test
    void hidesATotalWithAHiddenPart() {
        answered("raadsleden", 3);
        answered("inwoners", 20);

        assertThat(decided(TOTALS).totals())
                .extracting(Suppression.Total::n, Suppression.Total::status)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(23, CellStatus.COMPLEMENTARY));
    }

    @Test
    void goesByTheNumberOfAllAnswersInATotal() {
        add("inwoners", 3, 1, 3, 1);
        add("inwoners", 3, 4, 2, 4);

        assertThat(decided(TOTALS).totals())
                .extracting(Suppression.Total::n, Suppression.Total::status)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(6, CellStatus.MEAN_ONLY));
    }

    /** Rule 5e with 4a: of 24 answers in the total somebody typed 18. */
    @Test
    void goesByWhatWasNotTypedInATotalToo() {
        add("raadsleden", 3, 1, 3, 1, Channel.ONLINE);
        add("raadsleden", 9, 2, 2, 3, Channel.PAPER);
        add("inwoners", 3, 4, 2, 4, Channel.ONLINE);
        add("inwoners", 9, 1, 1, 1, Channel.PAPER);

        assertThat(decided(TOTALS).totals())
                .extracting(Suppression.Total::n, Suppression.Total::online, Suppression.Total::status)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(24, 6, CellStatus.COMPLEMENTARY));
    }

    /** Rule 4b: 101 sheets of 100 people; nothing of them is shown, gaps included, and residents are as they were. */
    @Test
    void concealsAClosedGroupWithMoreSheetsThanPeople() {
        answered("raadsleden", 100);
        answered("inwoners", 20);
        assertThat(statuses("raadsleden")).containsOnly(CellStatus.FULL);

        answered("raadsleden", 1);

        assertThat(statuses("raadsleden")).containsOnly(CellStatus.DISCLOSIVE);
        assertThat(statuses("inwoners")).containsOnly(CellStatus.FULL);
        assertThat(decided(TOTALS).totals())
                .extracting(Suppression.Total::status)
                .containsOnly(CellStatus.COMPLEMENTARY);
    }

    /** Nobody can tell what who typed some of them knows. */
    @Test
    void concealsAGroupOfWhichItIsNotKnownHowSheetsCameIn() {
        answered("raadsleden", 50);
        answered("inwoners", 20);
        add("raadsleden", 1, 2, 3, 1, Channel.UNKNOWN);

        assertThat(statuses("raadsleden")).containsOnly(CellStatus.DISCLOSIVE);
        assertThat(statuses("inwoners")).containsOnly(CellStatus.FULL);
    }

    private List<CellStatus> statuses(String group) {
        return decided(TOTALS).cells().entrySet().stream()
                .filter(entry -> entry.getKey().group().equals(group))
                .map(entry -> entry.getValue().status())
                .toList();
    }

    /** A theme that asks no wish has no total of wishes. */
    @Test
    void makesNoTotalOfWhatIsNotAsked() {
        Codebook nowOnly =
                new Codebook(List.of(new Codebook.Item("a", "T", List.of(), true, false, false, new Range(1, 5))));
        Distributions nothing =
                Distributions.of(ScanCounts.start(nowOnly, POPULATIONS), POPULATIONS, AnalysisSettings.STANDARD);

        assertThat(Suppression.of(nowOnly, POPULATIONS, TOTALS, nothing, Set.of())
                        .totals())
                .containsExactly(new Suppression.Total("T", Aspect.NOW, 0, 0, CellStatus.NO_DATA));
    }

    private Suppression decided(AnalysisSettings settings) {
        return Suppression.of(
                CODEBOOK,
                POPULATIONS,
                settings,
                Distributions.of(counts, POPULATIONS, settings),
                counts.concealed(POPULATIONS));
    }

    /** People who answer everything, not all alike. */
    private void answered(String group, int people) {
        for (int i = 0; i < people; i++) {
            add(group, 1, 1 + i % 3, 3 + i % 2, i % 4);
        }
    }

    private void add(String group, int people, int now, int wish, int other) {
        add(group, people, now, wish, other, Channel.ONLINE);
    }

    private void add(String group, int people, int now, int wish, int other, Channel channel) {
        for (int i = 0; i < people; i++) {
            counts.add(group, channel, new byte[] {(byte) now, (byte) wish, (byte) other});
        }
    }

    private static Cell cell(String group, Level level, String key, Aspect aspect) {
        return new Cell(level, group, key, aspect);
    }

    private static String name(Cell cell) {
        return cell.group() + " " + cell.level() + " " + cell.key() + " " + cell.aspect();
    }
}
