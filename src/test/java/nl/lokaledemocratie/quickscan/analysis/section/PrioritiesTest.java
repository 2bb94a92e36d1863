package nl.lokaledemocratie.quickscan.analysis.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.result.PriorityResult;
import nl.lokaledemocratie.quickscan.analysis.result.PriorityResult.Point;
import nl.lokaledemocratie.quickscan.analysis.result.PriorityResult.Quadrant;
import nl.lokaledemocratie.quickscan.answer.Channel;
import org.junit.jupiter.api.Test;

/** METHOD.md 8: importance against performance (Martilla and James 1977), one item a theme, in an open group. */
class PrioritiesTest {

    private static final String GROUP = "inwoners";

    /**
     * Means of now 1½, 2½, 3½, 4½ and of wish 4½, 3½, 4½, 3½: the cross stands at (3, 4), the middle of the scale at 3. Every second person
     * says half a point more, so all intervals are narrow beside the distances.
     */
    @Test
    void dividesThePointsByTheMeanOfTheGroup() {
        PriorityResult row = rows(200, "14", "23", "34", "43").get(0);

        assertThat(row.level()).isEqualTo(Level.THEME);
        assertThat(row.crossX()).isEqualTo(3, within(1e-9));
        assertThat(row.crossY()).isEqualTo(4, within(1e-9));
        assertThat(row.crossScale()).isEqualTo(3);
        assertThat(row.points())
                .extracting(point -> point.quadrantData().orElseThrow())
                .containsExactly(
                        Quadrant.CONCENTRATE, Quadrant.LOW_PRIORITY, Quadrant.KEEP_UP, Quadrant.POSSIBLE_OVERKILL);
        assertThat(row.points())
                .extracting(point -> point.borderline().orElseThrow())
                .containsOnly(false);
    }

    /** By the middle of the scale nearly everything that is wished stands in the upper half. */
    @Test
    void dividesThemByTheMiddleOfTheScaleToo() {
        PriorityResult row = rows(200, "14", "23", "34", "41").get(0);

        assertThat(row.points())
                .extracting(Point::quadrantScale)
                .containsExactly(
                        Quadrant.CONCENTRATE, Quadrant.CONCENTRATE, Quadrant.KEEP_UP, Quadrant.POSSIBLE_OVERKILL);
        assertThat(row.points().get(0).iso()).isEqualTo(3, within(1e-9));
        assertThat(row.points().get(0).x()).isEqualTo(1.5, within(1e-9));
        assertThat(row.points().get(0).y()).isEqualTo(4.5, within(1e-9));
    }

    /** On the line counts as high. */
    @Test
    void countsThePointOnTheCrossAsHigh() {
        PriorityResult row = rows(200, "13", "23", "33").get(0);

        assertThat(row.points().get(1).quadrantData()).contains(Quadrant.KEEP_UP);
        assertThat(row.points().get(1).borderline())
                .as("the cross lies in its interval")
                .contains(true);
    }

    /** Below three points the group has no cross of its own. */
    @Test
    void hasNoCrossOfTwoPoints() {
        PriorityResult row = rows(200, "14", "41").get(0);

        assertThat(row.points()).hasSize(2).allMatch(point -> point.quadrantData()
                .isEmpty());
        assertThat(row.points()).allMatch(point -> point.borderline().isEmpty());
        assertThat(row.points())
                .extracting(Point::quadrantScale)
                .containsExactly(Quadrant.CONCENTRATE, Quadrant.POSSIBLE_OVERKILL);
    }

    /** Only points of which both cells are FULL; without any there is no row. */
    @Test
    void plotsWhatIsFullOnly() {
        assertThat(rows(9, "14", "23", "34")).isEmpty();
        assertThat(rows(10, "14", "23", "34"))
                .extracting(PriorityResult::level)
                .containsExactly(Level.THEME, Level.ITEM);
    }

    /** So many people; every second one answers a point higher than given, now and wish, in each of the themes. */
    private static List<PriorityResult> rows(int people, String... themes) {
        List<Codebook.Item> items = new ArrayList<>();
        for (int i = 0; i < themes.length; i++) {
            items.add(new Codebook.Item("v" + i, "T" + i, List.of(), true, true, false, new Range(1, 5)));
        }
        Codebook codebook = new Codebook(items);
        List<Population> groups = List.of(new Population(GROUP, OptionalInt.empty(), false));
        ScanCounts counts = ScanCounts.start(codebook, groups);
        for (int person = 0; person < people; person++) {
            byte[] sheet = new byte[2 * themes.length];
            for (int i = 0; i < themes.length; i++) {
                sheet[2 * i] = (byte) (themes[i].charAt(0) - '1' + person % 2);
                sheet[2 * i + 1] = (byte) (themes[i].charAt(1) - '1' + person % 2);
            }
            counts.add(GROUP, Channel.ONLINE, sheet);
        }
        return ScanAnalysis.of(codebook, groups, AnalysisSettings.STANDARD, counts)
                .priorities();
    }
}
