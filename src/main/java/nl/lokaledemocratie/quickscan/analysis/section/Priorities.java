package nl.lokaledemocratie.quickscan.analysis.section;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.result.ItemResult;
import nl.lokaledemocratie.quickscan.analysis.result.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.result.PriorityResult;
import nl.lokaledemocratie.quickscan.analysis.result.PriorityResult.Point;
import nl.lokaledemocratie.quickscan.analysis.result.PriorityResult.Quadrant;
import nl.lokaledemocratie.quickscan.analysis.result.ScoreResult;
import nl.lokaledemocratie.quickscan.analysis.stats.Tolerance;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Computes section {@code ipa} (METHOD.md 8). */
final class Priorities {

    private static final int FEWEST_POINTS = 3;

    private final Codebook codebook;
    private final Suppression suppression;
    private final Map<Cell, MeanEstimate> estimates = new HashMap<>();

    /** Both means of a key. */
    private record Pair(String key, MeanEstimate now, MeanEstimate wish) {
        double x() {
            return now.mean().orElseThrow();
        }

        double y() {
            return wish.mean().orElseThrow();
        }
    }

    Priorities(Codebook codebook, Suppression suppression, List<ItemResult> items, List<ScoreResult> themes) {
        this.codebook = codebook;
        this.suppression = suppression;
        items.forEach(item -> estimates.put(item.cell(), item.estimate()));
        themes.forEach(theme -> estimates.put(theme.cell(), theme.estimate()));
    }

    /** A row per group, level and scale that has points. */
    List<PriorityResult> of(List<Population> populations) {
        List<PriorityResult> rows = new ArrayList<>();
        for (Population population : populations) {
            for (Level level : List.of(Level.THEME, Level.ITEM)) {
                for (Range scale : scales()) {
                    List<Pair> pairs = pairs(level, population.group(), scale);
                    if (!pairs.isEmpty()) {
                        rows.add(row(level, population.group(), scale, pairs));
                    }
                }
            }
        }
        return rows;
    }

    private Set<Range> scales() {
        return new LinkedHashSet<>(
                codebook.items().stream().map(Codebook.Item::scale).toList());
    }

    private List<Pair> pairs(Level level, String group, Range scale) {
        return codebook.cells(level, group, List.of(Aspect.NOW))
                .filter(now -> codebook.scale(now).equals(scale))
                .filter(now -> isFull(now) && isFull(now.of(Aspect.WISH)))
                .map(now -> new Pair(
                        now.key(),
                        requireNonNull(estimates.get(now)),
                        requireNonNull(estimates.get(now.of(Aspect.WISH)))))
                .toList();
    }

    private boolean isFull(Cell cell) {
        return estimates.containsKey(cell) && suppression.status(cell) == CellStatus.FULL;
    }

    private static PriorityResult row(Level level, String group, Range scale, List<Pair> pairs) {
        double crossX = mean(pairs, Pair::x);
        double crossY = mean(pairs, Pair::y);
        boolean enough = pairs.size() >= FEWEST_POINTS;
        List<Point> points = pairs.stream()
                .map(pair -> new Point(
                        pair.key(),
                        pair.x(),
                        pair.y(),
                        enough ? Optional.of(quadrant(pair, crossX, crossY)) : Optional.empty(),
                        quadrant(pair, scale.mid(), scale.mid()),
                        pair.y() - pair.x(),
                        enough
                                ? Optional.of(touches(pair.now(), crossX) || touches(pair.wish(), crossY))
                                : Optional.empty()))
                .toList();
        return new PriorityResult(level, group, crossX, crossY, scale.mid(), points);
    }

    private static double mean(List<Pair> pairs, ToDoubleFunction<Pair> coordinate) {
        return pairs.stream().mapToDouble(coordinate).average().orElseThrow();
    }

    private static Quadrant quadrant(Pair pair, double crossX, double crossY) {
        boolean wished = Tolerance.isAtLeast(pair.y(), crossY);
        if (Tolerance.isAtLeast(pair.x(), crossX)) {
            return wished ? Quadrant.KEEP_UP : Quadrant.POSSIBLE_OVERKILL;
        }
        return wished ? Quadrant.CONCENTRATE : Quadrant.LOW_PRIORITY;
    }

    /** Whether a line of the cross lies within the interval shown with a mean, or on the mean itself when none is shown. */
    private static boolean touches(MeanEstimate estimate, double cross) {
        double mean = estimate.mean().orElseThrow();
        return Tolerance.isAtMost(estimate.shown().low().orElse(mean), cross)
                && Tolerance.isAtLeast(estimate.shown().high().orElse(mean), cross);
    }
}
