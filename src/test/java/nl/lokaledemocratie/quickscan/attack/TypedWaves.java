package nl.lokaledemocratie.quickscan.attack;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;

/** Two scans of one municipality, of both of which the same person typed the paper. */
record TypedWaves(TypedScan before, TypedScan now) {

    static final String BEFORE = "before|";
    static final String NOW = "now|";

    /**
     * What leaks to readers of both, and what to who typed the paper, who subtracts it from both.
     *
     * @param earlier what is read of the first scan, its cells named with {@link #BEFORE}
     * @param later   the same of the second, with {@link #NOW}
     * @param changes what the second prints of the first
     */
    List<Leak> leaks(Report earlier, Report later, Map<Cell, ReadChange> changes) {
        Report readers = TrendReport.of(before.all(), now.all(), later.with(earlier, List.of()), changes);
        return Stream.of(readers, typist(earlier, later, changes))
                .flatMap(report -> SmallCellAttack.on(report).stream())
                .toList();
    }

    Report typist(Report earlier, Report later, Map<Cell, ReadChange> changes) {
        Report both = now.typist(later, NOW).with(before.typist(earlier, BEFORE), List.of());
        return TrendReport.ofTypist(before, now, both, changes);
    }
}
