package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.counting.Margins;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.Stratification;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedRemarkable;
import nl.lokaledemocratie.quickscan.analysis.result.WeightingResult;
import nl.lokaledemocratie.quickscan.analysis.section.ReferenceSet;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace;
import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.junit.jupiter.api.Test;

/** METHOD.md 12, rule 6: a number that is derived from several cells is shown as far as all of them are. */
class DerivedDisclosureTest {

    private static final String[] LOW = {"151", "252", "121", "242", "353"};
    private static final String[] HIGH = {"455", "544", "354", "455", "545"};
    private static final Cell COUNCIL = cell("raadsleden", Level.THEME, "T", Aspect.NOW);

    /** Both FULL: the difference as it is, with its test. Means of item a: 1.8 and 4.2. */
    @Test
    void showsADifferenceBetweenFullCellsWithItsTest() {
        DerivedResults shown = compare(20, 20);
        PublishedDifference difference = difference(shown, Level.ITEM, "a").orElseThrow();

        assertThat(difference.difference()).isEqualTo(-2.4, within(1e-12));
        assertThat(difference.detail().orElseThrow().welch()).isPresent();
        assertThat(difference.a()).isEqualTo(cell("raadsleden", Level.ITEM, "a", Aspect.NOW));
        assertThat(difference.b()).isEqualTo(cell("inwoners", Level.ITEM, "a", Aspect.NOW));
    }

    /** Six answers of item a: 1 2 1 2 3 1, mean 10/6; the difference with 4.2 is −2.5333, shown as −2.5 and nothing more. */
    @Test
    void roundsADifferenceWithACellOfFewAnswers() {
        PublishedDifference few = difference(compare(6, 20), Level.ITEM, "a").orElseThrow();
        PublishedDifference other = difference(compare(20, 6), Level.ITEM, "a").orElseThrow();

        assertThat(few.difference()).isEqualTo(-2.5);
        assertThat(few.detail()).isEmpty();
        assertThat(other.detail()).isEmpty();
    }

    @Test
    void showsNoDifferenceWithAHiddenCell() {
        assertThat(difference(compare(4, 20), Level.ITEM, "a")).isEmpty();
        assertThat(difference(compare(20, 4), Level.ITEM, "a")).isEmpty();
        assertThat(difference(compare(20, 0), Level.ITEM, "a")).isEmpty();
    }

    /** Readers get the differences of themes, of now and wish. */
    @Test
    void givesReadersDifferencesOfThemesOnly() {
        Findings findings = Disclosure.publish(scan(20, 20).result()).findings();

        assertThat(findings.differences())
                .extracting(Findings.GroupDifference::a)
                .containsExactly(COUNCIL, cell("raadsleden", Level.THEME, "T", Aspect.WISH));
        assertThat(findings.differences().get(0).b()).isEqualTo(cell("inwoners", Level.THEME, "T", Aspect.NOW));
        assertThat(findings.differences().get(0).difference()).isNegative();
        assertThat(findings.composition()).isEmpty();
    }

    /** Everybody in the council wishes more, and residents see it otherwise: both stand out, each with what may be claimed at least. */
    @Test
    void givesReadersWhatStandsOut() {
        Findings findings = Disclosure.publish(scan(20, 20).result()).findings();

        assertThat(findings.remarkable())
                .extracting(PublishedRemarkable::kind)
                .contains(RemarkableKind.PAIRED_GAP, RemarkableKind.PERCEPTION_GAP);
        PublishedRemarkable gap = findings.remarkable(RemarkableKind.PAIRED_GAP).get(0);
        assertThat(gap.rank()).isEqualTo(1);
        assertThat(gap.cells()).containsExactly(cell("raadsleden", Level.THEME, "T", Aspect.GAP));
        assertThat(gap.estimate()).isEqualTo((4 + 3 + 1 + 2 + 2) / 5.0, within(1e-12));
        assertThat(gap.conservative()).isPositive().isLessThan(gap.estimate());
        assertThat(findings.remarkable(RemarkableKind.PERCEPTION_GAP).get(0).cells())
                .containsExactly(COUNCIL, cell("inwoners", Level.THEME, "T", Aspect.NOW));
    }

    /** α of a theme shows how its items hang together: not while one of them is not FULL. */
    @Test
    void showsReliabilityOfThemesThatAreFullWithTheirItems() {
        assertThat(compare(20, 20).reliability()).extracting(row -> row.cell()).contains(COUNCIL);
        CountedScan hidden = CountedScan.of("raadsleden")
                .answered("raadsleden", 20, "15-", "25-", "34-", "43-", "52-")
                .answered("raadsleden", 7, "152", "343");
        assertThat(Disclosure.compare(hidden.result()).reliability())
                .extracting(row -> row.cell())
                .doesNotContain(COUNCIL);
        assertThat(compare(9, 20).reliability()).extracting(row -> row.cell()).doesNotContain(COUNCIL);
    }

    /** Five other councils; of twenty answers the place is shown, of nine it is not. */
    @Test
    void showsThePlaceOfFullCellsAmongOthers() {
        assertThat(Disclosure.compare(scan(20, 20).besides(others())).references())
                .extracting(row -> row.cell())
                .containsExactly(COUNCIL);
        assertThat(Disclosure.compare(scan(9, 20).besides(others())).references())
                .isEmpty();
        assertThat(compare(20, 20).references()).as("without others").isEmpty();
    }

    /** Before item a had a mean of 4.2 and b of 4.6; the theme went from 4.4 to 1.8, over two common items. */
    @Test
    void showsChangesBetweenCellsThatWereFullThenAndNow() {
        CountedScan scan = scan(20, 20).before("raadsleden", 20, HIGH);

        List<PublishedChange> changes =
                Disclosure.publish(scan.besides(others())).findings().changes();

        PublishedChange change = changes.stream()
                .filter(row -> row.cell().equals(COUNCIL))
                .findFirst()
                .orElseThrow();
        assertThat(change.commonItems()).isEqualTo(2);
        assertThat(change.nNow()).isEqualTo(20);
        assertThat(change.nBefore()).isEqualTo(20);
        assertThat(change.now()).isEqualTo(1.8, within(1e-12));
        assertThat(change.before()).isEqualTo(4.4, within(1e-12));
        assertThat(change.change()).isEqualTo(-2.6, within(1e-12));
        assertThat(change.detectable()).isPresent();
        assertThat(changes)
                .allMatch(row -> row.cell().level() == Level.THEME && row.cell().aspect() != Aspect.GAP);
    }

    @Test
    void showsNoChangeWhereOneOfTheScansHidesTheCell() {
        assertThat(changes(scan(20, 20).before("raadsleden", 9, HIGH))).isEmpty();
        assertThat(changes(scan(9, 20).before("raadsleden", 20, HIGH))).isEmpty();
        assertThat(changes(scan(20, 20))).isEmpty();
        assertThat(changes(scan(20, 20).before("raadsleden", 20, HIGH))).isNotEmpty();
    }

    /** Weighted scores follow their cells: item a is FULL, item b has a mean of eight answers only. */
    @Test
    void showsWeightedScoresOfFullCells() {
        List<Population> residents = List.of(new Population("inwoners", OptionalInt.empty(), false));
        Margins margins = new Margins(List.of(new Margins.Variable("leeftijd", Map.of("jong", 1.0))));
        ScanCounts counts = ScanCounts.start(
                CountedScan.CODEBOOK,
                residents,
                CountedScan.CODEBOOK.layout(),
                new Stratification("inwoners", margins));
        for (int i = 0; i < 20; i++) {
            byte other = (byte) (i < 8 ? i % 4 : -1);
            counts.add(new AnswerSheet(
                    "inwoners",
                    Ratings.of(new byte[] {(byte) (i % 5), 4, other}),
                    Map.of("leeftijd", Answer.Chosen.of("jong"))));
        }

        DerivedResults shown =
                Disclosure.compare(ScanAnalysis.of(CountedScan.CODEBOOK, residents, AnalysisSettings.STANDARD, counts));

        assertThat(shown.weighted())
                .extracting(WeightingResult.Score::cell)
                .contains(cell("inwoners", Level.ITEM, "a", Aspect.NOW))
                .doesNotContain(cell("inwoners", Level.ITEM, "b", Aspect.NOW));
        assertThat(compare(20, 20).weighted()).as("without margins").isEmpty();
    }

    private static List<?> changes(CountedScan scan) {
        return Disclosure.compare(scan.besides(others())).trend();
    }

    private static ReferenceSet others() {
        List<ReferenceSet.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            entries.add(new ReferenceSet.Entry(
                    "gemeente " + i, "raadsleden", "T", Aspect.NOW, new ReferencePlace.Reference(20, 2 + i / 2.0, 1)));
        }
        return new ReferenceSet(entries);
    }

    private static CountedScan scan(int councillors, int residents) {
        return CountedScan.of("raadsleden", "inwoners")
                .answered("raadsleden", councillors, LOW)
                .answered("inwoners", residents, HIGH);
    }

    private static DerivedResults compare(int councillors, int residents) {
        return Disclosure.compare(scan(councillors, residents).result());
    }

    private static Optional<PublishedDifference> difference(DerivedResults shown, Level level, String key) {
        return Stream.of(shown)
                .flatMap(results -> results.differences().stream())
                .filter(row -> row.a().level() == level && row.a().key().equals(key))
                .filter(row -> row.a().aspect() == Aspect.NOW)
                .findFirst();
    }

    private static Cell cell(String group, Level level, String key, Aspect aspect) {
        return new Cell(level, group, key, aspect);
    }
}
