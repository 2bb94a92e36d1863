package nl.lokaledemocratie.quickscan.analysis.suppression;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * @param concealed groups of which nothing is shown at all
 */
public record Suppression(Map<Cell, Decision> cells, List<Total> totals, Set<String> concealed) {

    /**
     * A status with the number of answers behind it.
     *
     * @param online how many of these came in online
     */
    public record Decision(int n, int online, CellStatus status) {

        Decision with(CellStatus other) {
            return new Decision(n, online, other);
        }
    }

    /** The pooled total of a theme over the groups. */
    public record Total(String theme, Aspect aspect, int n, int online, CellStatus status) {}

    public Suppression {
        cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        totals = List.copyOf(totals);
        concealed = Set.copyOf(concealed);
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

    /**
     * The statuses of all cells.
     *
     * @param concealed groups of which nothing may be shown at all (rule 4b)
     */
    public static Suppression of(
            Codebook codebook,
            List<Population> populations,
            AnalysisSettings settings,
            Distributions distributions,
            Set<String> concealed) {
        Rules rules = new Rules(codebook, new SingleCellRule(settings), distributions, concealed);
        Map<Cell, Decision> cells = new LinkedHashMap<>();
        for (Population population : populations) {
            for (Aspect aspect : Aspect.RATED) {
                Map<Cell, Decision> closure = rules.alone(population, aspect);
                new ComplementaryRule(codebook, population.group(), aspect, closure).apply();
                cells.putAll(closure);
            }
        }
        populations.stream()
                .flatMap(population -> codebook.cells(population.group(), List.of(Aspect.GAP)))
                .forEach(gap -> cells.put(gap, rules.gap(gap, cells)));
        boolean totals = settings.publishTotal() && populations.size() > 1;
        return new Suppression(cells, totals ? rules.totals(populations, cells) : List.of(), concealed);
    }

    /** The rules about one cell, with all they look at. */
    private record Rules(Codebook codebook, SingleCellRule rule, Distributions distributions, Set<String> concealed) {

        /** Rules 1 to 4 for the cells of one group and aspect. */
        Map<Cell, Decision> alone(Population population, Aspect aspect) {
            Map<Cell, Decision> closure = new LinkedHashMap<>();
            codebook.cells(population.group(), List.of(aspect)).forEach(cell -> {
                Frequencies answers = distributions.get(cell);
                Frequencies online = distributions.online(cell);
                closure.put(cell, decision(cell, rule.status(answers, online, codebook.scale(cell), population)));
            });
            return closure;
        }

        private Decision decision(Cell cell, CellStatus status) {
            boolean hidden = concealed.contains(cell.group()) && status != CellStatus.NO_DATA;
            return new Decision(
                    distributions.get(cell).n(),
                    distributions.online(cell).n(),
                    hidden ? CellStatus.DISCLOSIVE : status);
        }

        /** Rule 5d: a gap is hidden with its now or its wish. */
        Decision gap(Cell gap, Map<Cell, Decision> cells) {
            Decision alone = decision(
                    gap,
                    rule.statusByNumber(
                            distributions.get(gap).n(),
                            distributions.online(gap).n(),
                            codebook.scale(gap)));
            boolean sideHidden = Aspect.ASKED.stream()
                    .map(aspect -> requireNonNull(cells.get(gap.of(aspect))))
                    .anyMatch(side -> side.status().isHidden());
            return alone.status().isShown() && sideHidden ? alone.with(CellStatus.COMPLEMENTARY) : alone;
        }

        /** Rule 5e: a total with a hidden part would give that part. */
        List<Total> totals(List<Population> populations, Map<Cell, Decision> cells) {
            return codebook.cells(Level.THEME, populations.get(0).group(), Aspect.ASKED)
                    .map(cell -> total(
                            cell,
                            populations.stream()
                                    .map(population -> requireNonNull(cells.get(cell.in(population.group()))))
                                    .toList()))
                    .toList();
        }

        private Total total(Cell cell, List<Decision> parts) {
            int n = parts.stream().mapToInt(Decision::n).sum();
            int online = parts.stream().mapToInt(Decision::online).sum();
            boolean partHidden = parts.stream().anyMatch(part -> part.status().isHidden());
            return new Total(
                    cell.key(),
                    cell.aspect(),
                    n,
                    online,
                    partHidden ? CellStatus.COMPLEMENTARY : rule.statusByNumber(n, online, codebook.scale(cell)));
        }
    }
}
