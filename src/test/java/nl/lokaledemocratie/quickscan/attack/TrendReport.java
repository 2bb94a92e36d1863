package nl.lokaledemocratie.quickscan.attack;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.result.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.result.TrendResult;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * What a reader sees of two scans of the same municipality: both reports, and per theme the published means over the common items with
 * their difference.
 */
final class TrendReport {

    private static final double EQUAL = 1e-9;

    /** A whole number of these: sums of scores are exact enough for what is printed to two decimals. */
    static final long PARTS = 1_000_000_000L;

    private final ScanResult before;
    private final ScanResult now;
    private final Report both;
    private final Map<String, Seen> known;
    private final Map<Cell, Difference> rows;
    private final List<Seen> cells = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    private TrendReport(ScanResult before, ScanResult now, Report both) {
        this.before = before;
        this.now = now;
        this.both = both;
        this.known = both.byId();
        this.rows = rows(now);
    }

    /** The output of the disclosure step, to two decimals. */
    static Report of(ScanResult before, ScanResult now) {
        Report both =
                ReportOfResult.of(now, TypedWaves.NOW).with(ReportOfResult.of(before, TypedWaves.BEFORE), List.of());
        return of(before, now, both, changes(now));
    }

    /** Every change that may be shown, to two decimals. */
    static Map<Cell, ReadChange> changes(ScanResult now) {
        Map<Cell, ReadChange> changes = new LinkedHashMap<>();
        Disclosure.compare(now).trend().forEach(row -> changes.put(row.cell(), printed(row, 2)));
        return changes;
    }

    /** What is read of the changes, beside what is read of both scans. */
    static Report of(ScanResult before, ScanResult now, Report both, Map<Cell, ReadChange> changes) {
        TrendReport report = new TrendReport(before, now, both);
        changes.forEach((cell, read) -> {
            Ids ids = report.add(cell, read);
            read.change().ifPresent(value -> report.relations.add(new Relation.Diff(ids.now(), ids.before(), value)));
        });
        return report.build();
    }

    /**
     * What is left of it to who typed all sheets on paper of both scans: what is printed of a change is a difference of the two printed
     * means, and of what he did not type nothing.
     *
     * @param both what he sees of both scans
     * @param changes as they are printed
     */
    static Report ofTypist(TypedScan before, TypedScan now, Report both, Map<Cell, ReadChange> changes) {
        TrendReport report = new TrendReport(before.online(), now.online(), both);
        Map<Cell, Difference> all = rows(now.all());
        Map<Cell, Difference> online = report.rows;
        changes.forEach((cell, read) -> {
            Difference left = online.get(cell);
            if (left != null && left.nA() > 0 && left.nB() > 0) {
                Difference whole = requireNonNull(all.get(cell));
                report.add(
                        cell,
                        new ReadChange(
                                read.now().map(mean -> left(mean, whole.nA(), whole.meanA(), left.nA(), left.meanA())),
                                read.before()
                                        .map(mean -> left(mean, whole.nB(), whole.meanB(), left.nB(), left.meanB())),
                                read.change()));
            }
        });
        return report.build();
    }

    private static Printed left(Printed mean, int n, OptionalDouble exact, int online, OptionalDouble unknown) {
        double typed = n * exact.orElseThrow() - online * unknown.orElseThrow();
        return mean.without(
                n,
                n - online,
                new BigFraction(BigInteger.valueOf(Math.round(typed * PARTS)), BigInteger.valueOf(PARTS)));
    }

    private static Map<Cell, Difference> rows(ScanResult now) {
        return now.trend().orElseThrow().stream().collect(Collectors.toMap(TrendResult::cell, TrendResult::difference));
    }

    static ReadChange printed(TrendResult row, int decimals) {
        return new ReadChange(
                Optional.of(Printed.of(row.difference().meanA().orElseThrow(), decimals)),
                Optional.of(Printed.of(row.difference().meanB().orElseThrow(), decimals)),
                Optional.of(Printed.of(row.difference().difference().orElseThrow(), decimals)));
    }

    private Report build() {
        return both.with(new Report(both.lowest(), both.highest(), 0, 0, cells, relations), List.of());
    }

    private record Ids(String now, String before) {}

    private Ids add(Cell cell, ReadChange read) {
        Difference exact = requireNonNull(rows.get(cell));
        return new Ids(
                add(TypedWaves.NOW, cell, exact.nA(), exact.meanA().orElseThrow(), read.now(), now),
                add(TypedWaves.BEFORE, cell, exact.nB(), exact.meanB().orElseThrow(), read.before(), before));
    }

    /** The mean over the common items as a cell of its own; where it is true, also as the mean of those items. */
    private String add(String wave, Cell of, int n, double mean, Optional<Printed> printed, ScanResult scan) {
        String id = wave + "common|" + ResultCells.id("", of);
        Seen cell = printed.map(text -> Seen.published(id, n, text))
                .orElseGet(() -> Seen.hidden(id, n).withReason(Seen.Reason.COMPLEMENTARY))
                .asScore();
        cells.add(of.aspect() == Aspect.GAP ? cell.asGap() : cell);
        List<Cell> items = before.codebook().items(of);
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
