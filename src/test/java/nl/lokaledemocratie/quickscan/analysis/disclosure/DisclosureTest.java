package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.RandomScan;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What METHOD.md 12 lets through; the attack tests show that nothing hidden follows from it. */
class DisclosureTest {

    private static final String GROUP = "collegeleden";

    @ParameterizedTest
    @CsvSource({
        "0, NO_DATA",
        "1, PRIMARY",
        "4, PRIMARY",
        "5, MEAN_ONLY",
        "9, MEAN_ONLY",
        "10, FULL",
    })
    void decidesByTheNumberOfAnswers(int n, CellStatus status) {
        assertThat(status(5, alternating(n, 1, 3), false)).isEqualTo(status);
    }

    @Test
    void hidesMeansThatTellTheAnswers() {
        assertThat(status(5, alternating(6, 2, 2), false)).isEqualTo(CellStatus.DISCLOSIVE);
        assertThat(status(5, new int[] {4, 4, 4, 4, 3}, false)).isEqualTo(CellStatus.DISCLOSIVE);
        assertThat(status(5, new int[] {4, 4, 4, 4, 2}, false)).isEqualTo(CellStatus.MEAN_ONLY);
        assertThat(status(2, alternating(9, 0, 1), false)).isEqualTo(CellStatus.DISCLOSIVE);
        assertThat(status(2, alternating(10, 0, 1), false)).isEqualTo(CellStatus.FULL);
    }

    @Test
    void hidesAUnanimousClosedGroupOfAnySize() {
        assertThat(status(5, alternating(20, 3, 3), true, OptionalInt.of(40))).isEqualTo(CellStatus.DISCLOSIVE);
        assertThat(status(5, alternating(20, 3, 3), true, OptionalInt.of(1000))).isEqualTo(CellStatus.DISCLOSIVE);
        assertThat(status(5, alternating(20, 3, 3), true, OptionalInt.empty())).isEqualTo(CellStatus.DISCLOSIVE);
        assertThat(status(5, alternating(20, 3, 3), false, OptionalInt.of(40))).isEqualTo(CellStatus.FULL);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void letsNothingHiddenThrough(long seed) {
        ScanResult result = RandomScan.of(seed, 60).result();
        PublishedResult published = Disclosure.publish(result);

        assertThat(published.scores()).hasSize(result.suppression().cells().size());
        assertThat(published.scores()).allSatisfy(score -> {
            CellStatus status = result.suppression().status(score.cell());
            assertThat(score.visibility()).isEqualTo(Disclosure.visibility(status));
            assertThat(score.n().isPresent()).isEqualTo(status.isShown());
            assertThat(score.mean().isPresent()).isEqualTo(status.isShown());
            assertThat(score.detail().isPresent()).isEqualTo(status == CellStatus.FULL);
        });
    }

    @Test
    void roundsTheMeanOfASmallCell() {
        PublishedResult published = Disclosure.publish(scan(5, new int[] {1, 2, 3, 2, 2, 1, 3, 2}, false));

        PublishedScore now =
                published.find(new Cell(Level.ITEM, GROUP, "v", Aspect.NOW)).orElseThrow();
        assertThat(now.n()).hasValue(8);
        assertThat(now.mean()).hasValue(3);
        assertThat(now.detail()).isEmpty();
        assertThat(Disclosure.toOneDecimal(3.25)).isEqualTo(3.3);
        assertThat(Disclosure.toOneDecimal(-0.25)).isEqualTo(-0.3);
        assertThat(Disclosure.toOneDecimal(67.0 / 20)).isEqualTo(3.4);
    }

    @Test
    void hidesTheSidesOfAGapWhenFewAnsweredOnlyOne() {
        int[] answers = alternating(30, 1, 3);
        byte[] onlyNow = {2, -1};

        assertThat(sides(answers, onlyNow, 0)).isTrue();
        assertThat(sides(answers, onlyNow, 4)).isFalse();
        assertThat(sides(answers, onlyNow, 5)).isTrue();
    }

    private static boolean sides(int[] answers, byte[] extra, int times) {
        ScanCounts counts = counts(5, answers, false, OptionalInt.empty());
        for (int i = 0; i < times; i++) {
            counts.add(GROUP, Channel.ONLINE, extra);
        }
        return Disclosure.publish(analyse(5, counts, false, OptionalInt.empty()))
                .find(new Cell(Level.THEME, GROUP, "T", Aspect.GAP))
                .flatMap(PublishedScore::sides)
                .isPresent();
    }

    private static int[] alternating(int n, int first, int second) {
        int[] answers = new int[n];
        for (int i = 0; i < n; i++) {
            answers[i] = i % 2 == 0 ? first : second;
        }
        return answers;
    }

    private static CellStatus status(int points, int[] answers, boolean closed) {
        return status(points, answers, closed, OptionalInt.empty());
    }

    private static CellStatus status(int points, int[] answers, boolean closed, OptionalInt size) {
        ScanResult result = analyse(points, counts(points, answers, closed, size), closed, size);
        return result.suppression().status(new Cell(Level.ITEM, GROUP, "v", Aspect.NOW));
    }

    private static ScanResult scan(int points, int[] answers, boolean closed) {
        return analyse(points, counts(points, answers, closed, OptionalInt.empty()), closed, OptionalInt.empty());
    }

    private static ScanCounts counts(int points, int[] answers, boolean closed, OptionalInt size) {
        ScanCounts counts = ScanCounts.start(codebook(points), List.of(new Population(GROUP, size, closed)));
        for (int answer : answers) {
            counts.add(GROUP, Channel.ONLINE, new byte[] {(byte) answer, (byte) answer});
        }
        return counts;
    }

    private static ScanResult analyse(int points, ScanCounts counts, boolean closed, OptionalInt size) {
        return ScanAnalysis.of(
                codebook(points), List.of(new Population(GROUP, size, closed)), AnalysisSettings.STANDARD, counts);
    }

    private static Codebook codebook(int points) {
        List<Codebook.Item> items = new ArrayList<>();
        items.add(new Codebook.Item("v", "T", List.of(), true, true, false, new Range(1, points)));
        return new Codebook(items);
    }
}
