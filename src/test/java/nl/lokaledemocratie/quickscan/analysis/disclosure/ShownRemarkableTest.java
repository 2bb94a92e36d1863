package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.result.GapResult;
import nl.lokaledemocratie.quickscan.analysis.result.Remarkable;
import nl.lokaledemocratie.quickscan.analysis.result.RemarkableResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.result.Sections;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownRemarkableTest {

    @ParameterizedTest
    @ValueSource(strings = {"klein", "klein3", "voorbeeldstad"})
    void namesWhatTheMethodNames(String set) {
        ScanResult result = StudyReader.read(Truth.path(set)).analyse();

        assertThat(new ShownRemarkable(result).choose()).isEqualTo(result.remarkable());
    }

    /** Every gap has a p on the border: by METHOD.md alone they stand out once there are enough smaller ones among the hidden. */
    @ParameterizedTest
    @ValueSource(strings = {"klein", "klein3"})
    void isDeafToHiddenValues(String set) {
        ScanResult result = StudyReader.read(Truth.path(set)).analyse();

        assertThat(method(result, 0)).isNotEqualTo(method(result, 1));
        assertThat(new ShownRemarkable(with(result, 0)).choose())
                .isEqualTo(new ShownRemarkable(with(result, 1)).choose());
    }

    /** Hidden gaps count in the family as if their p were 1: with m of both together a p just below α/m stands out, just above not. */
    @ParameterizedTest
    @ValueSource(strings = {"klein", "klein3"})
    void countsHiddenResultsInTheFamily(String set) {
        ScanResult result = StudyReader.read(Truth.path(set)).analyse();
        long family = result.gaps().stream()
                .filter(row -> row.cell().level() == Level.THEME)
                .map(row -> result.suppression().status(row.cell()))
                .filter(status -> status.isHidden() || status == CellStatus.FULL)
                .count();
        double border = AnalysisSettings.STANDARD.alphaLevel() / family;

        assertThat(gapsOf(with(result, 0.5, border * (1 - 1e-9)))).isPositive();
        assertThat(gapsOf(with(result, 0.5, border * (1 + 1e-9)))).isZero();
    }

    private static long gapsOf(ScanResult result) {
        return new ShownRemarkable(result)
                .choose().stream()
                        .filter(row -> row.kind() == RemarkableKind.PAIRED_GAP)
                        .count();
    }

    private static List<RemarkableResult> method(ScanResult result, double hidden) {
        ScanResult other = with(result, hidden);
        return new Remarkable(
                        other.codebook(),
                        other.settings(),
                        new Student(other.settings().confidence()),
                        other.suppression())
                .choose(other.gaps(), List.of(), List.of());
    }

    /** The same result with another p of the hidden gaps of themes, and a borderline one of those that are shown. */
    private static ScanResult with(ScanResult result, double hidden) {
        long themes = result.gaps().stream()
                .filter(row -> row.cell().level() == Level.THEME)
                .count();
        return with(result, hidden, AnalysisSettings.STANDARD.alphaLevel() / (themes - 1));
    }

    private static ScanResult with(ScanResult result, double hidden, double border) {
        List<GapResult> gaps = Sections.corrected(
                result.gaps().stream()
                        .filter(row -> row.cell().level() == Level.THEME)
                        .map(row -> withP(row, isHidden(result, row) ? hidden : border))
                        .toList(),
                GapResult::p,
                GapResult::withHolm);
        return new ScanResult(
                result.codebook(),
                result.populations(),
                result.settings(),
                result.emptySheetsDropped(),
                result.groups(),
                result.items(),
                result.themes(),
                result.values(),
                gaps,
                result.reliability(),
                result.between(),
                result.suppression(),
                result.priorities(),
                result.weighting(),
                result.references(),
                result.trend(),
                List.of());
    }

    private static boolean isHidden(ScanResult result, GapResult row) {
        return row.cell().level() == Level.THEME
                && result.suppression().status(row.cell()).isHidden();
    }

    private static GapResult withP(GapResult row, double p) {
        return new GapResult(
                row.cell(),
                row.estimate(),
                row.nowMean(),
                row.wishMean(),
                row.t(),
                OptionalDouble.of(p),
                OptionalDouble.empty(),
                row.effectSize(),
                row.positive(),
                row.equal(),
                row.negative(),
                row.dominance(),
                row.dominanceLimits());
    }
}
