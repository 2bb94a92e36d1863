package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.disclosure.DerivedResults;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.disclosure.PublishedDifference;
import nl.lokaledemocratie.quickscan.analysis.result.EstimateResult;
import nl.lokaledemocratie.quickscan.analysis.result.PriorityResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * The relations between numbers that a reader may assume: a theme is the mean of its items, a gap is wish minus now, differences,
 * crosshairs. He assumes them where they are true.
 */
final class RelationsOfResult {

    private static final double EQUAL = 1e-9;

    private final ScanResult result;
    private final DerivedResults comparisons;
    private final ResultCells cells;
    private final Set<Cell> seen;
    private final Set<Sabotage> sabotage;
    private final List<Relation> relations = new ArrayList<>();

    RelationsOfResult(ScanResult result, ResultCells cells, Set<Cell> seen, Set<Sabotage> sabotage) {
        this.result = result;
        this.comparisons = Disclosure.compare(result);
        this.cells = cells;
        this.seen = seen;
        this.sabotage = sabotage;
    }

    /** What holds among the answers of the same people, whatever is printed of them. */
    List<Relation> ofPeople() {
        for (Population population : result.populations()) {
            addWholes(population.group());
            addGaps(population.group());
        }
        return relations;
    }

    List<Relation> all() {
        for (Population population : result.populations()) {
            addWholes(population.group());
            addGaps(population.group());
            if (sabotage.contains(Sabotage.CROSSHAIR_OVER_HIDDEN)) {
                addCrosshairsOverHidden(population.group());
            }
        }
        addCrosshairs();
        addDifferences();
        return relations;
    }

    /** A theme or core value is the mean of its items, reversed items turned. */
    private void addWholes(String group) {
        for (Level level : List.of(Level.THEME, Level.VALUE)) {
            for (Aspect aspect : Aspect.values()) {
                for (Cell whole : cells.of(level, group, aspect)) {
                    List<Cell> items = cells.items(whole);
                    List<Cell> all =
                            Stream.concat(Stream.of(whole), items.stream()).toList();
                    if (seen.containsAll(all)) {
                        double computed = items.stream()
                                .mapToDouble(item -> cells.turned(item, cells.mean(item)))
                                .average()
                                .orElseThrow();
                        if (holds(group, all, cells.mean(whole) - computed)) {
                            relations.add(Relation.MeanOf.cell(
                                    cells.id(whole),
                                    cells.ids(items),
                                    cells.ids(items.stream()
                                            .filter(cells::isReversed)
                                            .toList())));
                        }
                    }
                }
            }
        }
    }

    private void addGaps(String group) {
        for (Level level : Level.values()) {
            for (Cell gap : cells.of(level, group, Aspect.GAP)) {
                Cell now = gap.of(Aspect.NOW);
                Cell wish = gap.of(Aspect.WISH);
                boolean sameItems = cells.keys(now).equals(cells.keys(wish));
                List<Cell> all = new ArrayList<>(List.of(gap, now, wish));
                if (sameItems && seen.containsAll(all)) {
                    Stream.of(gap, now, wish).map(cells::items).forEach(all::addAll);
                    if (holds(group, all, cells.mean(gap) - cells.mean(wish) + cells.mean(now))) {
                        relations.add(new Relation.Gap(cells.id(gap), cells.id(now), cells.id(wish)));
                    }
                }
            }
        }
    }

    /** Whether a relation is true; it must be when everybody answered everything. */
    private boolean holds(String group, List<Cell> all, double difference) {
        Set<Integer> numbers = new HashSet<>();
        all.forEach(cell -> numbers.add(cells.estimate(cell).n()));
        boolean holds = numbers.size() == 1 && Math.abs(difference) < EQUAL;
        if (!holds && numbers.equals(Set.of(cells.respondents(group)))) {
            throw new AssertionError("A relation that must hold for complete answers does not: " + all);
        }
        return holds;
    }

    /** The crosshairs that are published. */
    private void addCrosshairs() {
        for (PriorityResult row : comparisons.priorities()) {
            addCrosshair(row, Aspect.NOW, row.crossX());
            addCrosshair(row, Aspect.WISH, row.crossY());
        }
    }

    private void addCrosshair(PriorityResult row, Aspect aspect, double cross) {
        List<Cell> points = row.points().stream()
                .map(point -> new Cell(row.level(), row.group(), point.key(), aspect))
                .toList();
        relations.add(Relation.MeanOf.crosshair(Printed.of(cross, 2), cells.ids(points)));
    }

    /** By mistake: crosshairs over all points. */
    private void addCrosshairsOverHidden(String group) {
        for (Level level : List.of(Level.THEME, Level.ITEM)) {
            List<Cell> both = cells.of(level, group, Aspect.NOW).stream()
                    .filter(cell -> Aspect.ASKED.stream().map(cell::of).allMatch(seen::contains))
                    .toList();
            for (Aspect aspect : Aspect.ASKED) {
                List<Cell> points = both.stream().map(cell -> cell.of(aspect)).toList();
                points.stream()
                        .mapToDouble(cells::mean)
                        .average()
                        .ifPresent(cross ->
                                relations.add(Relation.MeanOf.crosshair(Printed.of(cross, 2), cells.ids(points))));
            }
        }
    }

    /** The differences that are published; by mistake those with a hidden side too. */
    private void addDifferences() {
        for (PublishedDifference row : comparisons.differences()) {
            if (row.a().aspect() != Aspect.GAP) {
                addDifference(row.a(), row.b(), row.difference(), row.detail().isPresent() ? 2 : 1);
            }
        }
        cells.estimated().forEach(row -> row.difference()
                .ifPresent(difference -> addDifference(
                        row.estimate().cell(), answered(row.estimate().cell()), difference, 2)));
        if (sabotage.contains(Sabotage.DIFFERENCE_WITH_HIDDEN)) {
            result.between().stream()
                    .filter(row -> row.a().aspect() != Aspect.GAP)
                    .filter(row -> seen.contains(row.a()) && seen.contains(row.b()))
                    .filter(row -> cells.status(row.a()).isHidden()
                            || cells.status(row.b()).isHidden())
                    .forEach(row -> addDifference(row.a(), row.b(), cells.mean(row.a()) - cells.mean(row.b()), 1));
        }
        if (sabotage.contains(Sabotage.ESTIMATE_BESIDE_HIDDEN)) {
            result.estimates().stream()
                    .filter(row -> row.misjudgement().isPresent())
                    .map(EstimateResult::cell)
                    .filter(cell -> cell.level() == Level.ITEM)
                    .filter(cell -> cells.status(cell).isHidden()
                            || cells.status(answered(cell)).isHidden())
                    .forEach(cell ->
                            addDifference(cell, answered(cell), cells.mean(cell) - cells.mean(answered(cell)), 1));
        }
    }

    /** What was answered by those whose answer is estimated. */
    private Cell answered(Cell estimate) {
        return estimate.in(result.codebook().estimated()).of(Aspect.NOW);
    }

    private void addDifference(Cell a, Cell b, double difference, int decimals) {
        relations.add(new Relation.Diff(cells.id(a), cells.id(b), Printed.of(difference, decimals)));
    }
}
