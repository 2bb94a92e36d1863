package nl.lokaledemocratie.quickscan.analysis.suppression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.Distributions;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * The status of every cell, decided before anything is shown: section {@code suppression} of METHOD.md 14, by section 12 rules 1 to 5
 * (Hundepool et al. 2012, <i>Statistical Disclosure Control</i>).
 *
 * @param cells  every item, theme and core value cell and every gap cell, in order, with its number of answers
 * @param totals pooled totals of themes over all groups; none unless they are published
 */
public record Suppression(Map<Cell, Decision> cells, List<Total> totals) {

    /** A status with the number of answers behind it. */
    public record Decision(int n, CellStatus status) {}

    /** The pooled total of a theme over the groups. */
    public record Total(String theme, Aspect aspect, int n, CellStatus status) {}

    public Suppression {
        cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        totals = List.copyOf(totals);
    }

    /**
     * The status of a cell.
     *
     * @throws IllegalArgumentException when the codebook has no such cell
     */
    public CellStatus status(Cell cell) {
        Decision decision = cells.get(cell);
        if (decision == null) {
            throw new IllegalArgumentException("There is no " + cell);
        }
        return decision.status();
    }

    public static Suppression of(
            Codebook codebook, List<Population> populations, AnalysisSettings settings, Distributions distributions) {
        SingleCellRule rule = new SingleCellRule(settings);
        Map<Cell, Decision> cells = new LinkedHashMap<>();
        for (Population population : populations) {
            for (Aspect aspect : Aspect.ASKED) {
                Map<Cell, Decision> closure = new LinkedHashMap<>();
                codebook.cells(population.group(), List.of(aspect)).forEach(cell -> {
                    Frequencies answers = distributions.get(cell);
                    closure.put(
                            cell, new Decision(answers.n(), rule.status(answers, codebook.scale(cell), population)));
                });
                new ComplementaryRule(codebook, population.group(), aspect, closure).apply();
                cells.putAll(closure);
            }
        }
        addGaps(codebook, populations, rule, distributions, cells);
        return new Suppression(cells, totals(codebook, populations, settings, rule, cells));
    }

    /** Rule 5d: a gap is hidden with its now or its wish. */
    private static void addGaps(
            Codebook codebook,
            List<Population> populations,
            SingleCellRule rule,
            Distributions distributions,
            Map<Cell, Decision> cells) {
        populations.stream()
                .flatMap(population -> codebook.cells(population.group(), List.of(Aspect.GAP)))
                .forEach(gap -> {
                    int n = distributions.get(gap).n();
                    CellStatus status = rule.statusByNumber(n, codebook.scale(gap));
                    boolean sideHidden = Aspect.ASKED.stream()
                            .map(aspect -> cells.get(gap.of(aspect)))
                            .anyMatch(side -> side.status().isHidden());
                    cells.put(gap, new Decision(n, status.isShown() && sideHidden ? CellStatus.COMPLEMENTARY : status));
                });
    }

    /** Rule 5e: a total with a hidden part would give that part. */
    private static List<Total> totals(
            Codebook codebook,
            List<Population> populations,
            AnalysisSettings settings,
            SingleCellRule rule,
            Map<Cell, Decision> cells) {
        if (!settings.publishTotal() || populations.size() < 2) {
            return List.of();
        }
        return codebook.cells(Level.THEME, populations.get(0).group(), Aspect.ASKED)
                .map(cell -> {
                    List<Decision> parts = populations.stream()
                            .map(population -> cells.get(cell.in(population.group())))
                            .toList();
                    int n = parts.stream().mapToInt(Decision::n).sum();
                    boolean partHidden =
                            parts.stream().anyMatch(part -> part.status().isHidden());
                    CellStatus byNumber = rule.statusByNumber(n, codebook.scale(cell));
                    return new Total(cell.key(), cell.aspect(), n, partHidden ? CellStatus.COMPLEMENTARY : byNumber);
                })
                .toList();
    }
}
