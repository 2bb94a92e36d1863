package nl.lokaledemocratie.quickscan.analysis.section;

import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.result.CeilingResult;
import nl.lokaledemocratie.quickscan.analysis.result.GapResult;
import nl.lokaledemocratie.quickscan.analysis.result.RankingResult;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.analysis.stats.Tolerance;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Computes the sections of METHOD.md 14 that say how far others may be trusted: ceiling, rankings and composition. */
final class Cautions {

    private static final double HALF = 0.5;

    private final ScanData data;
    private final Suppression suppression;

    Cautions(ScanData data, Suppression suppression) {
        this.data = data;
        this.suppression = suppression;
    }

    /** By group, then level, then key. */
    List<CeilingResult> ceiling() {
        return data.populations().stream()
                .flatMap(population -> Stream.of(Level.ITEM, Level.THEME)
                        .flatMap(level -> data.codebook().cells(level, population.group(), List.of(Aspect.WISH))))
                .map(cell -> CeilingResult.of(cell, data.get(cell), nowOfPairs(cell), isTop(cell), data.basis(cell)))
                .toList();
    }

    private Frequencies nowOfPairs(Cell wish) {
        Cell gap = wish.of(Aspect.GAP);
        return data.codebook().members(gap).isEmpty()
                ? Frequencies.NONE
                : data.distributions().sides(gap).now();
    }

    /** Items as answered; scores, of reversed items turned, within half a point. */
    private DoublePredicate isTop(Cell cell) {
        Range scale = data.codebook().scale(cell);
        if (cell.level() == Level.ITEM) {
            int best = data.codebook().item(cell.key()).reverse() ? scale.min() : scale.max();
            return answer -> answer == best;
        }
        return score -> Tolerance.isAbove(score, scale.max() - HALF);
    }

    /** A row per group that has gaps of themes at all. */
    List<RankingResult> rankings(List<GapResult> gaps) {
        return data.populations().stream()
                .map(population -> gaps.stream()
                        .filter(gap -> gap.cell().level() == Level.THEME
                                && gap.cell().group().equals(population.group()))
                        .toList())
                .filter(themes -> !themes.isEmpty())
                .map(this::ranking)
                .toList();
    }

    private RankingResult ranking(List<GapResult> themes) {
        return RankingResult.of(
                themes.get(0).cell().group(),
                themes.stream()
                        .filter(gap -> suppression.status(gap.cell()) != CellStatus.NO_DATA)
                        .map(gap -> new RankingResult.Candidate(
                                new RankingResult.Place(
                                        gap.cell().key(), gap.estimate().mean().orElseThrow()),
                                suppression.status(gap.cell())))
                        .toList());
    }
}
