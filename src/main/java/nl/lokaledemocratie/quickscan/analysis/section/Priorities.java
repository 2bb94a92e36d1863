package nl.lokaledemocratie.quickscan.analysis.section;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
import nl.lokaledemocratie.quickscan.analysis.stats.Cross;
import nl.lokaledemocratie.quickscan.analysis.stats.Cross.Place;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Computes section {@code ipa} (METHOD.md 8). */
final class Priorities {

    private final Codebook codebook;
    private final Suppression suppression;
    private final Map<Cell, MeanEstimate> estimates = new HashMap<>();

    /** Both means of a key. */
    private record Pair(String key, MeanEstimate now, MeanEstimate wish) {

        Place place() {
            return new Place(now.mean().orElseThrow(), now.shown(), wish.mean().orElseThrow(), wish.shown());
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
        Cross data = Cross.at(pairs.stream().map(Pair::place).toList());
        Cross middle = new Cross(scale.mid(), scale.mid());
        boolean enough = Cross.isEnough(pairs.size());
        List<Point> points = pairs.stream()
                .map(pair -> point(pair.key(), pair.place(), enough ? Optional.of(data) : Optional.empty(), middle))
                .toList();
        return new PriorityResult(level, group, data.x(), data.y(), scale.mid(), points);
    }

    private static Point point(String key, Place place, Optional<Cross> data, Cross middle) {
        return new Point(
                key,
                place.x(),
                place.y(),
                data.map(cross -> quadrant(place, cross)),
                quadrant(place, middle),
                place.y() - place.x(),
                data.map(cross -> cross.touches(place)));
    }

    private static Quadrant quadrant(Place place, Cross cross) {
        if (cross.isPresent(place)) {
            return cross.isWanted(place) ? Quadrant.KEEP_UP : Quadrant.POSSIBLE_OVERKILL;
        }
        return cross.isWanted(place) ? Quadrant.CONCENTRATE : Quadrant.LOW_PRIORITY;
    }
}
