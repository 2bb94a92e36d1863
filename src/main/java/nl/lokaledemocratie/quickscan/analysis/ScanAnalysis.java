package nl.lokaledemocratie.quickscan.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.stats.Holm;
import nl.lokaledemocratie.quickscan.analysis.stats.Student;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Turns the counts of a scan into its results. Deterministic: the same counts give the same result, bit by bit. */
public final class ScanAnalysis {

    private final Codebook codebook;
    private final List<Population> populations;
    private final AnalysisSettings settings;
    private final ScanCounts counts;
    private final Student student;
    private final Distributions distributions;

    private ScanAnalysis(
            Codebook codebook, List<Population> populations, AnalysisSettings settings, ScanCounts counts) {
        this.codebook = codebook;
        this.populations = populations;
        this.settings = settings;
        this.counts = counts;
        this.student = new Student(settings.confidence());
        this.distributions = new Distributions(counts, populations, settings);
    }

    /** The results of a scan; the groups come out in the order of {@code populations}. */
    public static ScanResult of(
            Codebook codebook, List<Population> populations, AnalysisSettings settings, ScanCounts counts) {
        return new ScanAnalysis(codebook, populations, settings, counts).result();
    }

    private ScanResult result() {
        List<ItemResult> items = items();
        List<ScoreResult> themes = scores(Level.THEME, items);
        List<ScoreResult> values = scores(Level.VALUE, items);
        List<GapResult> gaps = new ArrayList<>();
        for (Level level : List.of(Level.THEME, Level.VALUE, Level.ITEM)) {
            gaps.addAll(corrected(gaps(level)));
        }
        return new ScanResult(
                codebook,
                populations,
                settings,
                counts.emptySheets(),
                groups(),
                items,
                themes,
                values,
                gaps,
                Suppression.of(codebook, populations, settings, distributions));
    }

    private List<GroupResult> groups() {
        return populations.stream()
                .map(population -> GroupResult.of(population, counts.respondents(population.group())))
                .toList();
    }

    private List<ItemResult> items() {
        List<ItemResult> rows = new ArrayList<>();
        for (Population population : populations) {
            for (Aspect aspect : Aspect.ASKED) {
                codebook.items().stream()
                        .filter(item -> item.has(aspect))
                        .map(item -> ItemResult.of(
                                new Cell(Level.ITEM, population.group(), item.key(), aspect),
                                item,
                                distributions,
                                basis(population)))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private List<ScoreResult> scores(Level level, List<ItemResult> items) {
        Map<Cell, OptionalDouble> agreements = new HashMap<>();
        items.forEach(item -> agreements.put(item.cell(), item.agreement()));
        List<ScoreResult> rows = new ArrayList<>();
        for (Population population : populations) {
            for (String key : codebook.keys(level)) {
                for (Aspect aspect : Aspect.ASKED) {
                    List<Codebook.Item> members = codebook.members(level, key, aspect);
                    if (!members.isEmpty()) {
                        Cell cell = new Cell(level, population.group(), key, aspect);
                        rows.add(ScoreResult.of(
                                cell,
                                codebook.scale(level, key),
                                distributions.get(cell),
                                meanAgreement(cell, members, agreements),
                                basis(population)));
                    }
                }
            }
        }
        return rows;
    }

    private static OptionalDouble meanAgreement(
            Cell cell, List<Codebook.Item> members, Map<Cell, OptionalDouble> agreements) {
        return members.stream()
                .map(item -> agreements.get(new Cell(Level.ITEM, cell.group(), item.key(), cell.aspect())))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }

    private List<GapResult> gaps(Level level) {
        List<GapResult> rows = new ArrayList<>();
        for (Population population : populations) {
            for (String key : codebook.keys(level, Aspect.GAP)) {
                Cell cell = new Cell(level, population.group(), key, Aspect.GAP);
                rows.add(GapResult.of(
                        cell,
                        codebook.scale(level, key),
                        distributions.get(cell),
                        distributions.sides(cell),
                        basis(population)));
            }
        }
        return rows;
    }

    /** Holm over all groups and keys of one level with n ≥ 10 and a p-value (METHOD.md 3). */
    private List<GapResult> corrected(List<GapResult> rows) {
        OptionalDouble[] family = rows.stream()
                .map(row -> row.estimate().n() >= settings.testFrom() ? row.p() : OptionalDouble.empty())
                .toArray(OptionalDouble[]::new);
        OptionalDouble[] adjusted = Holm.adjust(family);
        List<GapResult> corrected = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            corrected.add(rows.get(i).withHolm(adjusted[i]));
        }
        return corrected;
    }

    private MeanEstimate.Basis basis(Population population) {
        return new MeanEstimate.Basis(population, settings, student);
    }
}
