package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.disclosure.DerivedResults;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.disclosure.PublishedDifference;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.result.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.result.PriorityResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.suppression.Status;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * What a reader sees of a result after the disclosure step, with the relations between the numbers that he may assume: a theme is the
 * mean of its items, a gap is wish minus now, totals, differences, crosshairs. He assumes them where they are true.
 */
final class ReportOfResult {

    private static final double EQUAL = 1e-9;

    private final ScanResult result;
    private final PublishedResult published;
    private final DerivedResults comparisons;
    private final String prefix;
    private final Set<Sabotage> sabotage;
    private final Map<Cell, MeanEstimate> estimates = new HashMap<>();
    private final Map<Cell, Seen> seen = new LinkedHashMap<>();
    private final List<Seen> totals = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private ReportOfResult(ScanResult result, String prefix, Set<Sabotage> sabotage) {
        this.result = result;
        this.published = Disclosure.publish(result);
        this.comparisons = Disclosure.compare(result);
        this.prefix = prefix;
        this.sabotage = sabotage;
        result.items().forEach(row -> estimates.put(row.cell(), row.estimate()));
        result.themes().forEach(row -> estimates.put(row.cell(), row.estimate()));
        result.values().forEach(row -> estimates.put(row.cell(), row.estimate()));
        result.gaps().forEach(row -> estimates.put(row.cell(), row.estimate()));
    }

    /** The report of one scan. */
    static Report of(ScanResult result, Sabotage... sabotage) {
        return of(result, "", sabotage);
    }

    /** The report of one scan, its cells named with a prefix so that several reports can be read together. */
    static Report of(ScanResult result, String prefix, Sabotage... sabotage) {
        return new ReportOfResult(result, prefix, new HashSet<>(Arrays.asList(sabotage))).build();
    }

    static String id(String prefix, Cell cell) {
        return prefix + cell.level() + "|" + cell.group() + "|" + cell.key() + "|" + cell.aspect();
    }

    private Report build() {
        result.suppression().cells().forEach((cell, decision) -> {
            if (decision.status() != Status.NO_DATA) {
                seen.put(cell, see(cell, decision));
            }
        });
        result.suppression().totals().forEach(this::addTotal);
        for (Population population : result.populations()) {
            addWholes(population.group());
            addGaps(population.group());
            if (sabotage.contains(Sabotage.CROSSHAIR_OVER_HIDDEN)) {
                addCrosshairsOverHidden(population.group());
            }
        }
        addCrosshairs();
        addDifferences();
        Range scale = result.codebook().items().get(0).scale();
        return new Report(
                scale.min(),
                scale.max(),
                result.settings().suppressBelow(),
                result.settings().distributionFrom(),
                Stream.concat(seen.values().stream(), totals.stream()).toList(),
                relations);
    }

    private Seen see(Cell cell, Suppression.Decision decision) {
        Status status = isPrintedByMistake(cell, decision.status())
                ? (decision.n() >= result.settings().distributionFrom() ? Status.FULL : Status.MEAN_ONLY)
                : decision.status();
        Seen basis = status.isHidden() ? hidden(cell, status) : printed(cell, status, decision);
        Seen typed = cell.level() == Level.ITEM ? basis : basis.asScore();
        return cell.aspect() == Aspect.GAP ? typed.asGap() : typed;
    }

    private Seen hidden(Cell cell, Status status) {
        PublishedScore score = score(cell);
        if (score.n().isPresent() || score.mean().isPresent() || score.detail().isPresent()) {
            throw new AssertionError("The disclosure step lets a hidden cell through: " + cell);
        }
        return Seen.hidden(id(prefix, cell), respondents(cell.group())).withReason(Seen.Reason.valueOf(status.name()));
    }

    private Seen printed(Cell cell, Status status, Suppression.Decision decision) {
        double mean = status == decision.status()
                ? score(cell).mean().orElseThrow()
                : estimates.get(cell).mean().orElseThrow();
        boolean full = status == Status.FULL;
        boolean spread = full || sabotage.contains(Sabotage.SD_WITH_SMALL_MEAN);
        String text = Printed.of(spread ? estimates.get(cell).mean().orElseThrow() : mean, spread ? 2 : 1)
                .text();
        Seen printed = Seen.published(id(prefix, cell), decision.n(), text);
        if (spread) {
            printed = printed.withSd(
                    Printed.of(estimates.get(cell).sd().orElseThrow(), 2).text());
        }
        return full && isMajority(cell.group(), decision.n()) ? printed.ofMajority() : printed;
    }

    private boolean isPrintedByMistake(Cell cell, Status status) {
        if (status != Status.COMPLEMENTARY) {
            return false;
        }
        boolean whole = cell.level() != Level.ITEM && cell.aspect() != Aspect.GAP;
        return sabotage.contains(Sabotage.NO_COMPLEMENTARY)
                || (sabotage.contains(Sabotage.THEME_WITH_DISCLOSIVE_ITEM)
                        && whole
                        && items(cell).stream().anyMatch(item -> status(item) == Status.DISCLOSIVE));
    }

    private boolean isMajority(String group, int n) {
        Population population = result.populations().stream()
                .filter(known -> known.group().equals(group))
                .findFirst()
                .orElseThrow();
        return population.closed()
                && (population.size().isEmpty() || 2 * n >= population.size().getAsInt());
    }

    private void addTotal(Suppression.Total total) {
        boolean mistake = sabotage.contains(Sabotage.NO_COMPLEMENTARY)
                && total.n() >= result.settings().suppressBelow();
        if (!total.status().isShown() && !mistake) {
            return;
        }
        List<Cell> parts = result.populations().stream()
                .map(population -> new Cell(Level.THEME, population.group(), total.theme(), total.aspect()))
                .filter(seen::containsKey)
                .toList();
        double sum = parts.stream()
                .mapToDouble(part -> estimates.get(part).n() * mean(part))
                .sum();
        int decimals = total.n() >= result.settings().distributionFrom() ? 2 : 1;
        String id = prefix + "TOTAL|" + total.theme() + "|" + total.aspect();
        totals.add(Seen.published(
                        id, total.n(), Printed.of(sum / total.n(), decimals).text())
                .asScore());
        relations.add(new Relation.Total(id, ids(parts)));
    }

    /** A theme or core value is the mean of its items, reversed items turned. */
    private void addWholes(String group) {
        for (Level level : List.of(Level.THEME, Level.VALUE)) {
            for (Aspect aspect : Aspect.values()) {
                for (String key : result.codebook().keys(level, aspect)) {
                    Cell whole = new Cell(level, group, key, aspect);
                    List<Cell> items = items(whole);
                    List<Cell> all =
                            Stream.concat(Stream.of(whole), items.stream()).toList();
                    if (seen.keySet().containsAll(all)) {
                        double computed = items.stream()
                                .mapToDouble(item -> turned(item, mean(item)))
                                .average()
                                .orElseThrow();
                        if (holds(group, all, mean(whole) - computed)) {
                            relations.add(Relation.MeanOf.cell(
                                    id(prefix, whole),
                                    ids(items),
                                    ids(items.stream().filter(this::isReversed).toList())));
                        }
                    }
                }
            }
        }
    }

    private void addGaps(String group) {
        for (Level level : Level.values()) {
            for (String key : result.codebook().keys(level, Aspect.GAP)) {
                Cell gap = new Cell(level, group, key, Aspect.GAP);
                Cell now = new Cell(level, group, key, Aspect.NOW);
                Cell wish = new Cell(level, group, key, Aspect.WISH);
                boolean sameItems = keys(now).equals(keys(wish));
                List<Cell> all = new ArrayList<>(List.of(gap, now, wish));
                if (sameItems && seen.keySet().containsAll(all)) {
                    Stream.of(gap, now, wish).map(this::items).forEach(all::addAll);
                    if (holds(group, all, mean(gap) - mean(wish) + mean(now))) {
                        relations.add(new Relation.Gap(id(prefix, gap), id(prefix, now), id(prefix, wish)));
                    }
                }
            }
        }
    }

    /** Whether a relation is true; it must be when everybody answered everything. */
    private boolean holds(String group, List<Cell> all, double difference) {
        Set<Integer> numbers = new HashSet<>();
        all.forEach(cell -> numbers.add(estimates.get(cell).n()));
        boolean holds = numbers.size() == 1 && Math.abs(difference) < EQUAL;
        if (!holds && numbers.equals(Set.of(respondents(group)))) {
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
        relations.add(Relation.MeanOf.crosshair(Printed.of(cross, 2), ids(points)));
    }

    /** By mistake: crosshairs over all points. */
    private void addCrosshairsOverHidden(String group) {
        for (Level level : List.of(Level.THEME, Level.ITEM)) {
            List<String> keys = result.codebook().keys(level, Aspect.NOW).stream()
                    .filter(key -> Aspect.ASKED.stream()
                            .allMatch(aspect -> seen.containsKey(new Cell(level, group, key, aspect))))
                    .toList();
            for (Aspect aspect : Aspect.ASKED) {
                List<Cell> points = keys.stream()
                        .map(key -> new Cell(level, group, key, aspect))
                        .toList();
                points.stream()
                        .mapToDouble(this::mean)
                        .average()
                        .ifPresent(
                                cross -> relations.add(Relation.MeanOf.crosshair(Printed.of(cross, 2), ids(points))));
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
        if (sabotage.contains(Sabotage.DIFFERENCE_WITH_HIDDEN)) {
            result.between().stream()
                    .filter(row -> row.a().aspect() != Aspect.GAP)
                    .filter(row -> seen.containsKey(row.a()) && seen.containsKey(row.b()))
                    .filter(row -> status(row.a()).isHidden() || status(row.b()).isHidden())
                    .forEach(row -> addDifference(row.a(), row.b(), mean(row.a()) - mean(row.b()), 1));
        }
    }

    private void addDifference(Cell a, Cell b, double difference, int decimals) {
        relations.add(new Relation.Diff(id(prefix, a), id(prefix, b), Printed.of(difference, decimals)));
    }

    private PublishedScore score(Cell cell) {
        return published
                .find(cell.level(), cell.group(), cell.key(), cell.aspect())
                .orElseThrow();
    }

    private Status status(Cell cell) {
        return result.suppression().status(cell);
    }

    private double mean(Cell cell) {
        return estimates.get(cell).mean().orElseThrow();
    }

    private int respondents(String group) {
        return published.groups().stream()
                .filter(known -> known.key().equals(group))
                .mapToInt(known -> known.respondents())
                .findFirst()
                .orElseThrow();
    }

    private List<Cell> items(Cell whole) {
        return keys(whole).stream()
                .map(key -> new Cell(Level.ITEM, whole.group(), key, whole.aspect()))
                .toList();
    }

    private List<String> keys(Cell whole) {
        return result.codebook().members(whole.level(), whole.key(), whole.aspect()).stream()
                .map(Codebook.Item::key)
                .toList();
    }

    private boolean isReversed(Cell item) {
        return result.codebook().item(item.key()).reverse();
    }

    private double turned(Cell item, double mean) {
        return turned(result.codebook().item(item.key()), item.aspect(), mean);
    }

    /** A mean as it counts in a theme: turned when the item is reversed. */
    static double turned(Codebook.Item item, Aspect aspect, double mean) {
        if (!item.reverse()) {
            return mean;
        }
        return aspect == Aspect.GAP ? -mean : item.scale().min() + item.scale().max() - mean;
    }

    private List<String> ids(List<Cell> cells) {
        return cells.stream().map(cell -> id(prefix, cell)).toList();
    }
}
