package nl.lokaledemocratie.quickscan.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.TrendResult;
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

    private TrendReport(ScanResult before, ScanResult now) {
        this.before = before;
        this.now = now;
        this.both = ReportOfResult.of(now, "now|").with(ReportOfResult.of(before, "before|"), List.of());
        this.known = both.byId();
    }

    static Report of(ScanResult before, ScanResult now) {
        return new TrendReport(before, now).build();
    }

    private Report build() {
        for (TrendResult row : Disclosure.compare(now).trend()) {
            String current = add(
                    "now|", row, row.difference().nA(), row.difference().meanA().orElseThrow(), now);
            String previous = add(
                    "before|",
                    row,
                    row.difference().nB(),
                    row.difference().meanB().orElseThrow(),
                    before);
            double change = row.difference().difference().orElseThrow();
            relations.add(new Relation.Diff(current, previous, Printed.of(change, 2)));
        }
        return both.with(new Report(both.lowest(), both.highest(), 0, 0, cells, relations), List.of());
    }

    /** The mean over the common items as a cell of its own; where it is true, also as the mean of those items. */
    private String add(String wave, TrendResult row, int n, double mean, ScanResult scan) {
        String id = wave + "common|" + ReportOfResult.id("", row.cell());
        Seen cell = Seen.published(id, n, Printed.of(mean, 2).text()).asScore();
        cells.add(row.cell().aspect() == Aspect.GAP ? cell.asGap() : cell);
        List<String> common = before
                .codebook()
                .members(Level.THEME, row.cell().key(), row.cell().aspect())
                .stream()
                .map(Codebook.Item::key)
                .toList();
        List<Cell> items = common.stream()
                .map(key ->
                        new Cell(Level.ITEM, row.cell().group(), key, row.cell().aspect()))
                .toList();
        if (isMean(wave, scan, items, n, mean)) {
            relations.add(Relation.MeanOf.cell(
                    id,
                    items.stream().map(item -> ReportOfResult.id(wave, item)).toList(),
                    items.stream()
                            .filter(item -> scan.codebook().item(item.key()).reverse())
                            .map(item -> ReportOfResult.id(wave, item))
                            .toList()));
        }
        return id;
    }

    private boolean isMean(String wave, ScanResult scan, List<Cell> items, int n, double mean) {
        Map<Cell, MeanEstimate> estimates = new HashMap<>();
        scan.items().forEach(item -> estimates.put(item.cell(), item.estimate()));
        scan.gaps().forEach(gap -> estimates.put(gap.cell(), gap.estimate()));
        boolean sameNumbers = items.stream()
                .allMatch(item -> known.containsKey(ReportOfResult.id(wave, item))
                        && estimates.get(item).n() == n);
        return sameNumbers
                && Math.abs(mean
                                - items.stream()
                                        .mapToDouble(item -> ReportOfResult.turned(
                                                scan.codebook().item(item.key()),
                                                item.aspect(),
                                                estimates.get(item).mean().orElseThrow()))
                                        .average()
                                        .orElseThrow())
                        < EQUAL;
    }
}
