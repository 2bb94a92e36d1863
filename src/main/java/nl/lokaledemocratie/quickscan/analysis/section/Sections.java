package nl.lokaledemocratie.quickscan.analysis.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.result.BetweenResult;
import nl.lokaledemocratie.quickscan.analysis.result.EstimateResult;
import nl.lokaledemocratie.quickscan.analysis.result.GapResult;
import nl.lokaledemocratie.quickscan.analysis.result.ItemResult;
import nl.lokaledemocratie.quickscan.analysis.result.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.result.ReliabilityResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScoreResult;
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

    /** By group, then aspect, then item. */
    List<ItemResult> items() {
        return data.populations().stream()
                .flatMap(population -> Aspect.ASKED.stream()
                        .flatMap(aspect -> data.codebook().cells(Level.ITEM, population.group(), List.of(aspect))))
                .map(cell ->
                        ItemResult.of(cell, data.codebook().item(cell.key()), data.distributions(), data.basis(cell)))
                .toList();
    }

    List<ScoreResult> scores(Level level, List<ItemResult> items) {
        Map<Cell, OptionalDouble> agreements = new HashMap<>();
        items.forEach(item -> agreements.put(item.cell(), item.agreement()));
        return data.cells(level, Aspect.ASKED)
                .map(cell -> ScoreResult.of(
                        cell,
                        data.codebook().scale(cell),
                        data.get(cell),
                        meanAgreement(cell, agreements),
                        data.basis(cell)))
                .toList();
    }

    private OptionalDouble meanAgreement(Cell cell, Map<Cell, OptionalDouble> agreements) {
        return data.codebook().items(cell).stream()
                .map(agreements::get)
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
        return data.cells(level, List.of(Aspect.GAP))
                .map(cell -> GapResult.of(
                        cell,
                        data.codebook().scale(cell),
                        data.get(cell),
                        data.distributions().sides(cell),
                        data.basis(cell),
                        data.margin(data.codebook().scale(cell).smallestEffect())))
                .toList();
    }

    List<ReliabilityResult> reliability() {
        return data.cells(Level.THEME, Aspect.ALL)
                .map(cell -> new ReliabilityResult(
                        cell,
                        Reliability.of(
                                data.distributions().complete(cell),
                                data.settings().alphaFrom(),
                                data.fisher())))
                .toList();
    }

    /** Every pair of groups, the earlier minus the later; Holm per level and aspect (METHOD.md 4). */
    List<BetweenResult> between() {
        List<BetweenResult> rows = new ArrayList<>();
        for (Level level : LEVELS) {
            for (Aspect aspect : Aspect.ALL) {
                rows.addAll(corrected(
                        between(level, aspect),
                        row -> row.difference().familyP(data.settings().testFrom()),
                        BetweenResult::withHolm));
            }
        }
        return rows;
    }

    /** By key, then by pair of groups. */
    private List<BetweenResult> between(Level level, Aspect aspect) {
        List<String> groups = data.populations().stream().map(Population::group).toList();
        return data.codebook()
                .cells(level, data.populations().stream().limit(1).toList(), List.of(aspect))
                .flatMap(cell -> IntStream.range(0, groups.size())
                        .boxed()
                        .flatMap(a -> groups.subList(a + 1, groups.size()).stream()
                                .map(b -> between(cell.in(groups.get(a)), cell.in(b)))))
                .toList();
    }

    private BetweenResult between(Cell a, Cell b) {
        return new BetweenResult(
                a,
                b,
                Difference.of(data.get(a), data.get(b), data.settings().testFrom(), data.student())
                        .within(data.margin(data.codebook().scale(a).smallestEffect())));
    }

    /** By level, then group, then key; Holm per level. */
    List<EstimateResult> estimates() {
        List<EstimateResult> rows = new ArrayList<>();
        for (Level level : List.of(Level.THEME, Level.ITEM)) {
            rows.addAll(corrected(
                    data.cells(level, List.of(Aspect.EST)).map(this::estimate).toList(),
                    row -> row.versus().familyP(data.settings().testFrom()),
                    EstimateResult::withHolm));
        }
        return rows;
    }

    private EstimateResult estimate(Cell cell) {
        Range scale = data.codebook().scale(cell);
        boolean part = data.codebook().members(cell).size()
                < data.codebook().members(cell.of(Aspect.NOW)).size();
        Frequencies answered = data.get(cell.in(data.codebook().estimated()));
        return new EstimateResult(
                cell,
                part,
                MeanEstimate.of(data.get(cell), scale.min(), scale.max(), data.basis(cell)),
                Difference.of(data.get(cell), answered, data.settings().testFrom(), data.student())
                        .within(data.margin(scale.smallestEffect())));
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
