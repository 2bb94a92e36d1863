package nl.lokaledemocratie.quickscan.analysis.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.result.RemarkableResult;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.junit.jupiter.api.Test;

/**
 * METHOD.md 11: what stands out. Themes of one item; people of a group answer in turn as each of the words, that have two signs a theme:
 * now and wish.
 */
class RemarkableTest {

    /** Gaps of 2 and 3 in turn, 20 people: mean 2.5, s² = 5/19, t(.975; 19) = 2.093024; what is left of it without chance. */
    @Test
    void namesAGapWithWhatMayBeClaimedAtLeast() {
        RemarkableResult gap = remarkable(1, 20, "24", "25").get(0);

        assertThat(gap.kind()).isEqualTo(RemarkableKind.PAIRED_GAP);
        assertThat(gap.rank()).isEqualTo(1);
        assertThat(gap.estimate()).isEqualTo(2.5, within(1e-12));
        assertThat(gap.conservative()).isEqualTo(2.5 - 2.093024054408263 * Math.sqrt(5 / 19.0 / 20), within(1e-9));
        assertThat(gap.cells()).containsExactly(new Cell(Level.THEME, "inwoners", "T0", Aspect.GAP));
        assertThat(gap.label()).isEqualTo("inwoners/T0");
    }

    /** Who wants less stands out as well; what may be claimed is a distance. */
    @Test
    void namesAGapInTheOtherDirection() {
        RemarkableResult gap = remarkable(1, 20, "42", "52").get(0);

        assertThat(gap.estimate()).isEqualTo(-2.5, within(1e-12));
        assertThat(gap.conservative()).isPositive();
    }

    /** Half a point on 1 to 5 is the least that matters: half of the people want one more; of 0.4 there are as many and it is nothing. */
    @Test
    void namesNothingThatIsTooSmallToMatter() {
        assertThat(remarkable(1, 200, "23", "22")).hasSize(1);
        assertThat(remarkable(1, 200, "23", "23", "22", "22", "22")).isEmpty();
    }

    /** Below ten nothing stands out, and not where chance would do as well: some want much more and some much less. */
    @Test
    void namesNothingOfFewOrByChance() {
        assertThat(remarkable(1, 9, "24", "25")).isEmpty();
        assertThat(remarkable(1, 10, "24", "25")).hasSize(1);
        assertThat(remarkable(1, 12, "15", "51", "24", "42", "25", "53")).isEmpty();
    }

    /** The five of which most may be claimed: seven themes, of which the gap falls by how many want three more instead of two. */
    @Test
    void namesAtMostFiveByWhatMayBeClaimed() {
        String[] people = IntStream.range(0, 14)
                .mapToObj(person -> IntStream.range(0, 7)
                        .mapToObj(theme -> person < 2 * theme ? "25" : "24")
                        .reduce("", String::concat))
                .toArray(String[]::new);

        List<RemarkableResult> gaps = remarkable(7, 140, people);

        assertThat(gaps).extracting(RemarkableResult::rank).containsExactly(1, 2, 3, 4, 5);
        assertThat(gaps).extracting(gap -> gap.cells().get(0).key()).containsExactly("T6", "T5", "T4", "T3", "T2");
        assertThat(gaps).extracting(RemarkableResult::conservative).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    /** Two groups that see it otherwise: the earlier minus the later, and the rank check agrees. */
    @Test
    void namesGroupsThatSeeItOtherwise() {
        Codebook codebook = codebook(1);
        List<Population> groups = List.of(population("raadsleden"), population("inwoners"));
        ScanCounts counts = ScanCounts.start(codebook, groups);
        for (int i = 0; i < 20; i++) {
            counts.add("raadsleden", Channel.ONLINE, sheet(i % 2 == 0 ? "44" : "55"));
            counts.add("inwoners", Channel.ONLINE, sheet(i % 2 == 0 ? "22" : "33"));
        }

        List<RemarkableResult> rows = ScanAnalysis.of(codebook, groups, AnalysisSettings.STANDARD, counts)
                .remarkable();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(RemarkableKind.PERCEPTION_GAP);
            assertThat(row.estimate()).isEqualTo(2, within(1e-12));
            assertThat(row.label()).isEqualTo("raadsleden/inwoners/T0");
            assertThat(row.cells()).extracting(Cell::aspect).containsOnly(Aspect.NOW);
        });
    }

    private static List<RemarkableResult> remarkable(int themes, int people, String... answers) {
        Codebook codebook = codebook(themes);
        List<Population> groups = List.of(population("inwoners"));
        ScanCounts counts = ScanCounts.start(codebook, groups);
        for (int person = 0; person < people; person++) {
            counts.add("inwoners", Channel.ONLINE, sheet(answers[person % answers.length]));
        }
        return ScanAnalysis.of(codebook, groups, AnalysisSettings.STANDARD, counts)
                .remarkable();
    }

    private static Codebook codebook(int themes) {
        List<Codebook.Item> items = new ArrayList<>();
        for (int i = 0; i < themes; i++) {
            items.add(new Codebook.Item("v" + i, "T" + i, List.of(), true, true, false, new Range(1, 5)));
        }
        return new Codebook(items);
    }

    private static Population population(String group) {
        return new Population(group, OptionalInt.empty(), false);
    }

    private static byte[] sheet(String answers) {
        byte[] sheet = new byte[answers.length()];
        for (int i = 0; i < sheet.length; i++) {
            sheet[i] = (byte) (answers.charAt(i) - '1');
        }
        return sheet;
    }
}
