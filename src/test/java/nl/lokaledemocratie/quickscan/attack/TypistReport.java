package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.result.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.attack.Seen.Reason;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * What is left of a report to who typed all sheets on paper and takes them away: every printed mean becomes one of the answers that
 * came in online, a little less certain by rounding; themes, core values and gaps hold among these; what came on paper alone is gone.
 * Differences and crosshairs are over cells that are printed, so they tell him nothing more.
 */
final class TypistReport {

    private final Report report;
    private final String prefix;
    private final ScanResult all;
    private final ScanResult online;
    private final ResultCells allCells;
    private final ResultCells onlineCells;
    private final Map<String, Cell> cells = new HashMap<>();
    private final Set<Cell> left = new HashSet<>();

    private TypistReport(Report report, String prefix, ScanResult all, ScanResult online) {
        this.report = report;
        this.prefix = prefix;
        this.all = all;
        this.online = online;
        allCells = new ResultCells(all, prefix);
        onlineCells = new ResultCells(online, prefix);
        all.suppression().cells().forEach((cell, decision) -> {
            cells.put(allCells.id(cell), cell);
            if (onlineCells.estimate(cell).n() > 0) {
                left.add(cell);
            }
        });
    }

    /**
     * What he sees.
     *
     * @param prefix of the names of the cells
     * @param online the scan without what he typed
     */
    static Report of(Report report, String prefix, ScanResult all, ScanResult online) {
        return new TypistReport(report, prefix, all, online).build();
    }

    private Report build() {
        List<Seen> seen = new ArrayList<>();
        report.cells().forEach(cell -> see(cell).ifPresent(seen::add));
        Set<String> known = new HashSet<>();
        seen.forEach(cell -> known.add(cell.id()));
        List<Relation> relations =
                new ArrayList<>(new RelationsOfResult(online, onlineCells, left, Set.of()).ofPeople());
        report.relations().forEach(relation -> {
            if (relation instanceof Relation.Total total && known.contains(total.total())) {
                relations.add(new Relation.Total(
                        total.total(),
                        total.parts().stream().filter(known::contains).toList()));
            } else if (relation instanceof Relation.Nested nested
                    && known.containsAll(List.of(nested.outer(), nested.inner()))) {
                relations.add(nested);
            }
        });
        return new Report(
                report.lowest(), report.highest(), report.suppressBelow(), report.distributionFrom(), seen, relations);
    }

    private Optional<Seen> see(Seen whole) {
        Cell cell = cells.get(whole.id());
        if (cell == null) {
            return total(whole);
        }
        if (!left.contains(cell)) {
            return Optional.empty();
        }
        MeanEstimate unknown = onlineCells.estimate(cell);
        Seen seen = whole.hidden() ? hidden(whole, cell) : printed(whole, cell, unknown);
        seen = whole.integer() ? seen : seen.asScore();
        seen = allCells.population(cell.group()).closed() ? seen.ofClosed() : seen;
        return Optional.of(cell.aspect() == Aspect.GAP ? seen.asGap() : seen);
    }

    private Seen hidden(Seen whole, Cell cell) {
        Reason reason = whole.reason().orElse(Reason.PRIMARY);
        return Seen.hidden(whole.id(), onlineCells.respondents(cell.group()))
                .withReason(
                        onlineCells.alone(cell).orElse(reason == Reason.COMPLEMENTARY ? reason : Reason.KNOWN_ANSWERS));
    }

    private Seen printed(Seen whole, Cell cell, MeanEstimate unknown) {
        int n = whole.n().orElseThrow();
        Seen seen = Seen.published(
                whole.id(), unknown.n(), whole.mean().orElseThrow().without(n, n - unknown.n(), known(cell)));
        if (whole.sd().isPresent() || whole.extra()) {
            seen = seen.withExtra();
            seen = unknown.sd().orElse(1) == 0 ? seen.withSd("0.00") : seen;
        }
        return seen;
    }

    /** The sum of the answers that he typed. */
    private BigFraction known(Cell cell) {
        return sum(allCells.estimate(cell)).subtract(sum(onlineCells.estimate(cell)));
    }

    private static BigFraction sum(MeanEstimate answers) {
        double sum = answers.n() * answers.mean().orElse(0);
        return new BigFraction(
                java.math.BigInteger.valueOf(Math.round(sum * TrendReport.PARTS)),
                java.math.BigInteger.valueOf(TrendReport.PARTS));
    }

    private Optional<Seen> total(Seen whole) {
        List<Cell> parts = report.relations().stream()
                .filter(relation -> relation instanceof Relation.Total total
                        && total.total().equals(whole.id()))
                .flatMap(relation -> ((Relation.Total) relation).parts().stream())
                .map(cells::get)
                .toList();
        int unknown =
                parts.stream().mapToInt(part -> onlineCells.estimate(part).n()).sum();
        if (parts.isEmpty() || unknown == 0 || whole.mean().isEmpty()) {
            return Optional.empty();
        }
        BigFraction sum = parts.stream().map(this::known).reduce(BigFraction.ZERO, BigFraction::add);
        int n = whole.n().orElseThrow();
        return Optional.of(
                Seen.published(whole.id(), unknown, whole.mean().get().without(n, n - unknown, sum))
                        .asScore());
    }
}
