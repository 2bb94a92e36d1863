package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * What a reader sees of a result after the disclosure step, with the relations between the numbers that he may assume. Estimates of themes
 * are not published; he gets those that their own status would let through.
 */
final class ReportOfResult {

    private final ScanResult result;
    private final ResultCells cells;
    private final String prefix;
    private final Set<Sabotage> sabotage;
    private final Map<Cell, Seen> seen = new LinkedHashMap<>();
    private final List<Seen> totals = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private ReportOfResult(ScanResult result, String prefix, Set<Sabotage> sabotage) {
        this.result = result;
        this.cells = new ResultCells(result, prefix);
        this.prefix = prefix;
        this.sabotage = sabotage;
    }

    /** The report of one scan. */
    static Report of(ScanResult result, Sabotage... sabotage) {
        return of(result, "", sabotage);
    }

    /** The report of one scan, its cells named with a prefix so that several reports can be read together. */
    static Report of(ScanResult result, String prefix, Sabotage... sabotage) {
        return new ReportOfResult(result, prefix, new HashSet<>(Arrays.asList(sabotage))).build();
    }

    private Report build() {
        result.suppression().cells().forEach((cell, decision) -> {
            if (decision.status() != CellStatus.NO_DATA) {
                seen.put(cell, see(cell, decision));
            }
        });
        result.suppression().totals().forEach(this::addTotal);
        relations.addAll(new RelationsOfResult(result, cells, seen.keySet(), sabotage).all());
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
        CellStatus status = isPrintedByMistake(cell, decision)
                ? (decision.n() >= result.settings().distributionFrom() ? CellStatus.FULL : CellStatus.MEAN_ONLY)
                : decision.status();
        Seen basis = status.isHidden() ? hidden(cell, status) : printed(cell, status, decision);
        Seen typed = cell.level() == Level.ITEM ? basis : basis.asScore();
        return cell.aspect() == Aspect.GAP ? typed.asGap() : typed;
    }

    private Seen hidden(Cell cell, CellStatus status) {
        cells.score(cell).ifPresent(ReportOfResult::refuseNumbers);
        return Seen.hidden(cells.id(cell), cells.respondents(cell.group()))
                .withReason(cells.alone(cell)
                        .orElse(
                                status == CellStatus.COMPLEMENTARY
                                        ? Seen.Reason.COMPLEMENTARY
                                        : Seen.Reason.KNOWN_ANSWERS));
    }

    private static void refuseNumbers(PublishedScore score) {
        if (score.n().isPresent() || score.mean().isPresent() || score.detail().isPresent()) {
            throw new AssertionError("The disclosure step lets a hidden cell through: " + score.cell());
        }
    }

    private Seen printed(Cell cell, CellStatus status, Suppression.Decision decision) {
        double mean = Optional.of(cell)
                .filter(same -> status == decision.status())
                .flatMap(cells::score)
                .map(score -> score.mean().orElseThrow())
                .orElseGet(() -> cells.mean(cell));
        boolean full = status == CellStatus.FULL;
        boolean spread = full || sabotage.contains(Sabotage.SD_WITH_SMALL_MEAN);
        Printed number = Printed.of(spread ? cells.estimate(cell).mean().orElseThrow() : mean, spread ? 2 : 1);
        Seen printed = Seen.published(cells.id(cell), decision.n(), number);
        if (spread) {
            printed = printed.withSd(Printed.of(cells.estimate(cell).sd().orElseThrow(), 2));
        }
        return cells.population(cell.group()).closed() ? printed.ofClosed() : printed;
    }

    private boolean isPrintedByMistake(Cell cell, Suppression.Decision decision) {
        if (decision.status() != CellStatus.COMPLEMENTARY) {
            return decision.status().isHidden() && isPrintedAlone(cell, decision);
        }
        boolean whole = cell.level() != Level.ITEM && cell.aspect() != Aspect.GAP;
        return sabotage.contains(Sabotage.NO_COMPLEMENTARY)
                || (sabotage.contains(Sabotage.THEME_WITH_DISCLOSIVE_ITEM)
                        && whole
                        && cells.items(cell).stream().anyMatch(item -> cells.status(item) == CellStatus.DISCLOSIVE));
    }

    private boolean isPrintedAlone(Cell cell, Suppression.Decision decision) {
        Population population = cells.population(cell.group());
        boolean overfull = result.suppression().concealed().contains(cell.group());
        boolean belowHalf = population.closed()
                && population.size().isPresent()
                && 2 * decision.n() < population.size().getAsInt()
                && decision.n() >= result.settings().distributionFrom()
                && cells.estimate(cell).sd().orElse(1) == 0;
        return (cells.alone(cell).isEmpty() && sabotage.contains(Sabotage.PAPER_NOT_THOUGHT_OF))
                || (belowHalf && !overfull && sabotage.contains(Sabotage.UNANIMOUS_BELOW_HALF));
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
                .mapToDouble(part -> cells.estimate(part).n() * cells.mean(part))
                .sum();
        int decimals = total.n() >= result.settings().distributionFrom() ? 2 : 1;
        String id = prefix + "TOTAL|" + total.theme() + "|" + total.aspect();
        totals.add(Seen.published(id, total.n(), Printed.of(sum / total.n(), decimals))
                .asScore());
        relations.add(new Relation.Total(id, cells.ids(parts)));
    }
}
