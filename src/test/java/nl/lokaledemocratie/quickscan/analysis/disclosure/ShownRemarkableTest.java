package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.result.BetweenResult;
import nl.lokaledemocratie.quickscan.analysis.result.GapResult;
import nl.lokaledemocratie.quickscan.analysis.result.RemarkableResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.result.TrendResult;
import nl.lokaledemocratie.quickscan.analysis.section.Remarkable;
import nl.lokaledemocratie.quickscan.analysis.section.Sections;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;
import nl.lokaledemocratie.quickscan.analysis.stats.Limits;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import nl.lokaledemocratie.quickscan.analysis.stats.Welch;
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
                .filter(ShownRemarkableTest::isInFamily)
                .count();
        double border = AnalysisSettings.STANDARD.alphaLevel() / family;

        assertThat(chosen(with(result, 0.5, border * (1 - 1e-9)), RemarkableKind.PAIRED_GAP))
                .isPositive();
        assertThat(chosen(with(result, 0.5, border * (1 + 1e-9)), RemarkableKind.PAIRED_GAP))
                .isZero();
    }

    /** With paper among them a group can have enough answers to be in the family while only its means are shown (METHOD.md 12.4a). */
    @ParameterizedTest
    @ValueSource(strings = {"voorbeelddorp", "papierdorp"})
    void correctsForMeansAloneOfManyToo(String set) {
        ScanResult result = StudyReader.read(Truth.path(set)).analyse();
        List<GapResult> family = result.gaps().stream()
                .filter(row -> row.cell().level() == Level.THEME && row.pHolm().isPresent())
                .toList();
        long others = family.stream()
                .filter(row -> result.suppression().status(row.cell()) == CellStatus.MEAN_ONLY)
                .count();

        assertThat(others).isPositive();
        assertThat(new ShownRemarkable(result).gaps()).isNotEmpty().allSatisfy(shown -> {
            double method = family.stream()
                    .filter(row -> row.cell().equals(shown.row().cell()))
                    .mapToDouble(row -> row.pHolm().orElseThrow())
                    .findFirst()
                    .orElse(0);
            assertThat(shown.row().pHolm().orElse(1)).isGreaterThanOrEqualTo(method);
        });
    }

    /** A hidden difference counts as if its p were 1, however small it is. */
    @ParameterizedTest
    @ValueSource(strings = {"klein", "klein3"})
    void countsHiddenDifferencesBetweenGroupsAndSinceTheScanBefore(String set) {
        ScanResult result = StudyReader.read(Truth.path(set)).analyse();

        for (double side : new double[] {1 - 1e-9, 1 + 1e-9}) {
            ScanResult differences = withDifferences(result, side);
            assertThat(chosen(differences, RemarkableKind.PERCEPTION_GAP) > 0).isEqualTo(side < 1);
            assertThat(chosen(differences, RemarkableKind.TREND) > 0).isEqualTo(side < 1);
        }
    }

    private static boolean isInFamily(CellStatus status) {
        return status.isHidden() || status == CellStatus.FULL;
    }

    private static long chosen(ScanResult result, RemarkableKind kind) {
        return new ShownRemarkable(result)
                .choose().stream().filter(row -> row.kind() == kind).count();
    }

    /** Equally large differences of all themes: p is 0 where one is hidden, elsewhere the border of α by Holm times {@code side}. */
    private static ScanResult withDifferences(ScanResult result, double side) {
        List<Cell> cells = result.suppression().cells().keySet().stream()
                .filter(Cell::isThemeNow)
                .filter(cell -> isInFamily(result.suppression().status(cell)))
                .toList();
        List<BetweenResult> between = result.between().stream()
                .filter(row -> cells.contains(row.a()) && cells.contains(row.b()))
                .toList();
        Predicate<BetweenResult> hiddenPair = row -> isHidden(result, row.a()) || isHidden(result, row.b());
        assertThat(between).anyMatch(hiddenPair).anyMatch(hiddenPair.negate());
        assertThat(cells).anyMatch(cell -> isHidden(result, cell)).anyMatch(cell -> !isHidden(result, cell));
        double border = AnalysisSettings.STANDARD.alphaLevel() * side;
        return with(
                result,
                result.gaps(),
                between.stream()
                        .map(row -> new BetweenResult(
                                row.a(), row.b(), difference(hiddenPair.test(row) ? 0 : border / between.size())))
                        .toList(),
                cells.stream()
                        .map(cell -> trend(result, cell, isHidden(result, cell) ? 0 : border / cells.size()))
                        .toList());
    }

    private static TrendResult trend(ScanResult result, Cell cell, double p) {
        CellStatus status = result.suppression().status(cell);
        return new TrendResult(cell, 2, difference(p), status, status, OptionalDouble.empty());
    }

    private static Difference difference(double p) {
        return new Difference(
                100,
                100,
                OptionalDouble.of(4),
                OptionalDouble.of(2),
                OptionalDouble.of(2),
                Optional.of(new Welch(0.1, 198, 20, p, new Limits(1.8, 2.2))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Set.of(),
                OptionalDouble.empty(),
                Optional.empty());
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
                        .map(row -> withP(row, isHidden(result, row.cell()) ? hidden : border))
                        .toList(),
                GapResult::p,
                GapResult::withHolm);
        Stream<GapResult> others = result.gaps().stream()
                .filter(row -> row.cell().level() != Level.THEME)
                .map(row -> withP(row, 1));
        return with(result, Stream.concat(gaps.stream(), others).toList(), result.between(), List.of());
    }

    private static ScanResult with(
            ScanResult result, List<GapResult> gaps, List<BetweenResult> between, List<TrendResult> trend) {
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
                between,
                result.estimates(),
                result.ceiling(),
                result.rankings(),
                result.composition(),
                result.suppression(),
                result.priorities(),
                result.weighting(),
                result.references(),
                Optional.of(trend),
                List.of());
    }

    private static boolean isHidden(ScanResult result, Cell cell) {
        return result.suppression().status(cell).isHidden();
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
                row.dominanceLimits(),
                row.equivalence());
    }
}
