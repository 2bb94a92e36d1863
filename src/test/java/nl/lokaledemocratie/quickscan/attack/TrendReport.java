package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.result.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.result.TrendResult;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * What a reader sees of two scans of the same municipality: both reports, and per theme the published means over the common items with
 * their difference.
 */
final class TrendReport {

    private static final double EQUAL = 1e-9;

    private final ScanResult before;
    private final ScanResult now;
    private final Report both;
    private final Map<String, Seen> known;
    private final List<Seen> cells = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private TrendReport(ScanResult before, ScanResult now, Report both) {
        this.before = before;
        this.now = now;
        this.both = both;
        this.known = both.byId();
    }

    /** The output of the disclosure step, to two decimals. */
    static Report of(ScanResult before, ScanResult now) {
        Report both = ReportOfResult.of(now, "now|").with(ReportOfResult.of(before, "before|"), List.of());
        Map<Cell, ReadChange> changes = new LinkedHashMap<>();
        Disclosure.compare(now).trend().forEach(row -> changes.put(row.cell(), printed(row, 2)));
        return of(before, now, both, changes);
    }

    /** What is read of the changes, beside what is read of both scans. */
    static Report of(ScanResult before, ScanResult now, Report both, Map<Cell, ReadChange> changes) {
        return new TrendReport(before, now, both).build(changes);
    }

    static ReadChange printed(TrendResult row, int decimals) {
        return new ReadChange(
                Optional.of(Printed.of(row.difference().meanA().orElseThrow(), decimals)),
                Optional.of(Printed.of(row.difference().meanB().orElseThrow(), decimals)),
                Printed.of(row.difference().difference().orElseThrow(), decimals));
    }

    private Report build(Map<Cell, ReadChange> changes) {
        for (TrendResult row : now.trend().orElseThrow()) {
            ReadChange read = changes.get(row.cell());
            if (read != null) {
                Difference exact = row.difference();
                String current = add("now|", row, exact.nA(), exact.meanA().orElseThrow(), read.now(), now);
                String previous = add("before|", row, exact.nB(), exact.meanB().orElseThrow(), read.before(), before);
                relations.add(new Relation.Diff(current, previous, read.change()));
            }
        }
        return both.with(new Report(both.lowest(), both.highest(), 0, 0, cells, relations), List.of());
    }

    /** The mean over the common items as a cell of its own; where it is true, also as the mean of those items. */
    private String add(String wave, TrendResult row, int n, double mean, Optional<Printed> printed, ScanResult scan) {
        String id = wave + "common|" + ResultCells.id("", row.cell());
        Seen cell = printed.map(text -> Seen.published(id, n, text))
                .orElseGet(() -> Seen.hidden(id, n).withReason(Seen.Reason.COMPLEMENTARY))
                .asScore();
        cells.add(row.cell().aspect() == Aspect.GAP ? cell.asGap() : cell);
        List<Cell> items = before.codebook().items(row.cell());
        if (isMean(wave, scan, items, n, mean)) {
            relations.add(Relation.MeanOf.cell(
                    id,
                    items.stream().map(item -> ResultCells.id(wave, item)).toList(),
                    items.stream()
                            .filter(item -> scan.codebook().item(item.key()).reverse())
                            .map(item -> ResultCells.id(wave, item))
                            .toList()));
        }
        return id;
    }

    private boolean isMean(String wave, ScanResult scan, List<Cell> items, int n, double mean) {
        Map<Cell, MeanEstimate> estimates = new HashMap<>();
        scan.items().forEach(item -> estimates.put(item.cell(), item.estimate()));
        scan.gaps().forEach(gap -> estimates.put(gap.cell(), gap.estimate()));
        boolean sameNumbers = items.stream()
                .allMatch(item -> known.containsKey(ResultCells.id(wave, item))
                        && estimates.get(item).n() == n);
        return sameNumbers
                && Math.abs(mean
                                - items.stream()
                                        .mapToDouble(item -> ResultCells.turned(
                                                scan.codebook().item(item.key()),
                                                item.aspect(),
                                                estimates.get(item).mean().orElseThrow()))
                                        .average()
                                        .orElseThrow())
                        < EQUAL;
    }
}
