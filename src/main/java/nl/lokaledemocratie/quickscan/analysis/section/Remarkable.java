package nl.lokaledemocratie.quickscan.analysis.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.result.BetweenResult;
import nl.lokaledemocratie.quickscan.analysis.result.GapResult;
import nl.lokaledemocratie.quickscan.analysis.result.RemarkableResult;
import nl.lokaledemocratie.quickscan.analysis.result.TrendResult;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;
import nl.lokaledemocratie.quickscan.analysis.stats.Limits;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import nl.lokaledemocratie.quickscan.analysis.stats.Tolerance;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression;

/** Chooses the remarkable results of themes (METHOD.md 11). The list may be empty. */
public final class Remarkable {

    private final Codebook codebook;
    private final AnalysisSettings settings;
    private final Student student;
    private final Suppression suppression;

    public Remarkable(Codebook codebook, AnalysisSettings settings, Student student, Suppression suppression) {
        this.codebook = codebook;
        this.settings = settings;
        this.student = student;
        this.suppression = suppression;
    }

    public List<RemarkableResult> choose(List<GapResult> gaps, List<BetweenResult> between, List<TrendResult> trend) {
        List<RemarkableResult> chosen = new ArrayList<>();
        chosen.addAll(top(gaps.stream().filter(this::isRemarkable).map(this::candidate)));
        chosen.addAll(top(between.stream()
                .filter(this::isRemarkable)
                .map(row -> candidate(RemarkableKind.PERCEPTION_GAP, List.of(row.a(), row.b()), row.difference()))));
        chosen.addAll(top(trend.stream()
                .filter(this::isRemarkable)
                .map(row -> candidate(RemarkableKind.TREND, List.of(row.cell()), row.difference()))));
        return chosen;
    }

    private boolean isRemarkable(GapResult row) {
        return row.cell().level() == Level.THEME
                && isUnlikely(row.pHolm().orElse(1))
                && Tolerance.isAtLeast(
                        Math.abs(row.estimate().mean().orElse(0)),
                        scale(row.cell()).smallestEffect())
                && row.dominanceLimits()
                        .filter(limits -> limits.sign() != 0
                                && limits.sign()
                                        == Math.signum(row.estimate().mean().orElse(0)))
                        .isPresent()
                && isFull(row.cell());
    }

    private boolean isRemarkable(BetweenResult row) {
        return row.a().isThemeNow()
                && isReliable(row.difference(), scale(row.a()).smallestEffect())
                && isFull(row.a())
                && isFull(row.b());
    }

    private boolean isRemarkable(TrendResult row) {
        return row.cell().isThemeNow()
                && isReliable(row.difference(), scale(row.cell()).smallestChange())
                && isFull(row.cell())
                && row.difference().nB() >= settings.testFrom();
    }

    private boolean isReliable(Difference difference, double smallest) {
        return isUnlikely(difference.pHolm().orElse(1))
                && Tolerance.isAtLeast(Math.abs(difference.difference().orElse(0)), smallest)
                && difference.rankAgrees().orElse(false);
    }

    private boolean isUnlikely(double adjusted) {
        return adjusted < settings.alphaLevel();
    }

    private boolean isFull(Cell cell) {
        return suppression.status(cell) == CellStatus.FULL;
    }

    private Range scale(Cell cell) {
        return codebook.scale(cell);
    }

    /** The interval of a gap without finite population correction: the question is whether it is more than chance. */
    private RemarkableResult candidate(GapResult row) {
        double mean = row.estimate().mean().orElseThrow();
        double margin = student.quantile(row.estimate().n() - 1.0)
                * row.estimate().seNoFpc().orElseThrow();
        return new RemarkableResult(
                RemarkableKind.PAIRED_GAP,
                0,
                List.of(row.cell()),
                mean,
                Math.abs(Limits.around(mean, margin).nearestToZero()));
    }

    private static RemarkableResult candidate(RemarkableKind kind, List<Cell> cells, Difference difference) {
        double conservative = Math.abs(difference.welch().orElseThrow().ci().nearestToZero());
        return new RemarkableResult(kind, 0, cells, difference.difference().orElseThrow(), conservative);
    }

    /** The first few by what may be claimed at least, then by size, then by order of the output. */
    private List<RemarkableResult> top(Stream<RemarkableResult> candidates) {
        List<RemarkableResult> sorted = candidates
                .sorted(Comparator.comparingDouble(RemarkableResult::conservative)
                        .reversed()
                        .thenComparing(Comparator.comparingDouble((RemarkableResult row) -> Math.abs(row.estimate()))
                                .reversed()))
                .limit(settings.topPerType())
                .toList();
        List<RemarkableResult> ranked = new ArrayList<>();
        for (RemarkableResult row : sorted) {
            ranked.add(new RemarkableResult(
                    row.kind(), ranked.size() + 1, row.cells(), row.estimate(), row.conservative()));
        }
        return ranked;
    }
}
