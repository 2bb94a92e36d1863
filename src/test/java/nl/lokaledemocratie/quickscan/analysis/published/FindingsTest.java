package nl.lokaledemocratie.quickscan.analysis.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.RandomScan;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.counting.PreviousScan;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.result.BetweenResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.section.Companions;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {

    private static final String GROUP = "raadsleden";
    private static final Codebook CODEBOOK = new Codebook(List.of(item("a"), item("b")));
    private static final Cell NOW = new Cell(Level.THEME, GROUP, "T", Aspect.NOW);

    private static Codebook.Item item(String key) {
        return new Codebook.Item(key, "T", List.of(), true, false, false, new Range(1, 5));
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46})
    void givesADifferenceWhereBothSidesAreShownAndNowhereElse(long seed) {
        ScanResult result = RandomScan.of(seed, 60).result();
        Set<Cell> shown = new HashSet<>();
        result.suppression().cells().keySet().stream()
                .filter(cell -> result.suppression().status(cell).isShown())
                .forEach(shown::add);
        List<BetweenResult> expected = result.between().stream()
                .filter(row -> row.a().level() == Level.THEME && row.a().aspect() != Aspect.GAP)
                .filter(row -> shown.contains(row.a()) && shown.contains(row.b()))
                .toList();

        List<Findings.GroupDifference> differences =
                Disclosure.publish(result).findings().differences();

        assertThat(differences).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            double exact = expected.get(i).difference().difference().orElseThrow();
            boolean full = List.of(expected.get(i).a(), expected.get(i).b()).stream()
                    .allMatch(cell -> result.suppression().status(cell) == CellStatus.FULL);
            assertThat(differences.get(i))
                    .isEqualTo(new Findings.GroupDifference(
                            expected.get(i).a(), expected.get(i).b(), full ? exact : Disclosure.toOneDecimal(exact)));
        }
    }

    @Test
    void hidesAChangeOfAGroupThatHadMoreSheetsThanPeopleBefore() {
        Findings overfull = findings(Set.of("a", "b"), 19);
        Findings whole = findings(Set.of("a", "b"), 20);

        assertThat(overfull.changes()).isEmpty();
        assertThat(overfull.remarkable()).isEmpty();
        assertThat(overfull.notes()).isEmpty();
        assertThat(whole.changes()).singleElement().satisfies(change -> {
            assertThat(change.cell()).isEqualTo(NOW);
            assertThat(change.commonItems()).isEqualTo(2);
            assertThat(change.change()).isEqualTo(1.5);
            assertThat(change.nNow()).isEqualTo(30);
            assertThat(change.nBefore()).isEqualTo(20);
        });
        assertThat(whole.remarkable(RemarkableKind.TREND)).hasSize(1);
    }

    @Test
    void comparesOnlyItemsInTheSameWords() {
        assertThat(findings(Set.of("b"), 41).changes())
                .extracting(PublishedChange::commonItems)
                .containsExactly(1);
    }

    /** Before 20 councillors answered 1 and 3, now 30 answer 3 and 4. */
    private static Findings findings(Set<String> comparable, int sizeBefore) {
        List<Population> populations = List.of(new Population(GROUP, OptionalInt.of(100), true));
        PreviousScan previous = PreviousScan.start(
                PreviousScan.common(CODEBOOK, CODEBOOK, comparable),
                CODEBOOK.layout(),
                CODEBOOK.layout(),
                populations,
                List.of(new Population(GROUP, OptionalInt.of(sizeBefore), true)));
        ScanCounts counts = ScanCounts.start(CODEBOOK, populations);
        for (int i = 0; i < 20; i++) {
            byte answer = (byte) (i % 2 * 2);
            previous.before().add(GROUP, Channel.ONLINE, new byte[] {answer, answer});
        }
        for (int i = 0; i < 30; i++) {
            byte answer = (byte) (2 + i % 2);
            previous.now().add(GROUP, Channel.ONLINE, new byte[] {answer, answer});
            counts.add(GROUP, Channel.ONLINE, new byte[] {answer, answer});
        }
        Companions companions = new Companions(Optional.empty(), Optional.of(previous));
        return Disclosure.publish(ScanAnalysis.of(CODEBOOK, populations, AnalysisSettings.STANDARD, counts, companions))
                .findings();
    }
}
