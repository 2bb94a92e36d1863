package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.analysis.stats.Holm;
import nl.lokaledemocratie.quickscan.analysis.stats.Reliability;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Computes the sections of METHOD.md 14 that need nothing but this scan's own answers. */
public final class Sections {

    /** The order of levels in sections that have all three. */
    private static final List<Level> LEVELS = List.of(Level.THEME, Level.VALUE, Level.ITEM);

    private final ScanData data;

    Sections(ScanData data) {
        this.data = data;
    }

    List<ItemResult> items() {
        List<ItemResult> rows = new ArrayList<>();
        for (Population population : data.populations()) {
            for (Aspect aspect : Aspect.ASKED) {
                for (String key : data.codebook().keys(Level.ITEM, aspect)) {
                    rows.add(ItemResult.of(
                            new Cell(Level.ITEM, population.group(), key, aspect),
                            data.codebook().item(key),
                            data.distributions(),
                            data.basis(population)));
                }
            }
        }
        return rows;
    }

    List<ScoreResult> scores(Level level, List<ItemResult> items) {
        Map<Cell, OptionalDouble> agreements = new HashMap<>();
        items.forEach(item -> agreements.put(item.cell(), item.agreement()));
        List<ScoreResult> rows = new ArrayList<>();
        for (Population population : data.populations()) {
            for (Cell cell : asked(level, population.group())) {
                rows.add(ScoreResult.of(
                        cell,
                        data.codebook().scale(level, cell.key()),
                        data.get(cell),
                        meanAgreement(cell, agreements),
                        data.basis(population)));
            }
        }
        return rows;
    }

    private OptionalDouble meanAgreement(Cell cell, Map<Cell, OptionalDouble> agreements) {
        return data.codebook().members(cell.level(), cell.key(), cell.aspect()).stream()
                .map(item -> agreements.get(new Cell(Level.ITEM, cell.group(), item.key(), cell.aspect())))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }

    List<GapResult> gaps() {
        List<GapResult> rows = new ArrayList<>();
        LEVELS.forEach(level -> rows.addAll(corrected(
                gaps(level),
                row -> row.estimate().n() >= data.settings().testFrom() ? row.p() : OptionalDouble.empty(),
                GapResult::withHolm)));
        return rows;
    }

    private List<GapResult> gaps(Level level) {
        List<GapResult> rows = new ArrayList<>();
        for (Population population : data.populations()) {
            for (String key : data.codebook().keys(level, Aspect.GAP)) {
                Cell cell = new Cell(level, population.group(), key, Aspect.GAP);
                rows.add(GapResult.of(
                        cell,
                        data.codebook().scale(level, key),
                        data.get(cell),
                        data.distributions().sides(cell),
                        data.basis(population)));
            }
        }
        return rows;
    }

    List<ReliabilityResult> reliability() {
        List<ReliabilityResult> rows = new ArrayList<>();
        for (Population population : data.populations()) {
            for (Cell cell : asked(Level.THEME, population.group())) {
                rows.add(new ReliabilityResult(
                        cell,
                        Reliability.of(
                                data.distributions().complete(cell),
                                data.settings().alphaFrom(),
                                data.fisher())));
            }
        }
        return rows;
    }

    /** Every pair of groups, the earlier minus the later; Holm per level and aspect (METHOD.md 4). */
    List<BetweenResult> between() {
        List<BetweenResult> rows = new ArrayList<>();
        for (Level level : LEVELS) {
            for (Aspect aspect : Aspect.values()) {
                rows.addAll(corrected(
                        between(level, aspect),
                        row -> row.difference().familyP(data.settings().testFrom()),
                        BetweenResult::withHolm));
            }
        }
        return rows;
    }

    private List<BetweenResult> between(Level level, Aspect aspect) {
        List<BetweenResult> rows = new ArrayList<>();
        int groups = data.populations().size();
        for (String key : data.codebook().keys(level, aspect)) {
            for (int a = 0; a < groups; a++) {
                for (int b = a + 1; b < groups; b++) {
                    Cell first = new Cell(level, data.populations().get(a).group(), key, aspect);
                    Cell second = new Cell(level, data.populations().get(b).group(), key, aspect);
                    rows.add(new BetweenResult(first, second, difference(data.get(first), data.get(second))));
                }
            }
        }
        return rows;
    }

    private Difference difference(Frequencies a, Frequencies b) {
        return Difference.of(a, b, data.settings().testFrom(), data.student());
    }

    /** The now and wish cells of a level for one group, by key and then aspect. */
    private List<Cell> asked(Level level, String group) {
        return data.codebook().keys(level).stream()
                .flatMap(key -> Aspect.ASKED.stream()
                        .filter(aspect ->
                                !data.codebook().members(level, key, aspect).isEmpty())
                        .map(aspect -> new Cell(level, group, key, aspect)))
                .toList();
    }

    /** The rows with Holm's correction over all of them that take part. */
    public static <R> List<R> corrected(
            List<R> rows, Function<R, OptionalDouble> familyP, BiFunction<R, OptionalDouble, R> withHolm) {
        OptionalDouble[] adjusted = Holm.adjust(rows.stream().map(familyP).toArray(OptionalDouble[]::new));
        List<R> corrected = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            corrected.add(withHolm.apply(rows.get(i), adjusted[i]));
        }
        return corrected;
    }
}
