package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;

/**
 * What changed since the previous scan; row of section {@code trend} of METHOD.md 14, by section 10. The two scans count as
 * independent, no persons are linked.
 *
 * @param commonItems number of items of the theme that both scans asked
 * @param difference  this scan minus the previous one
 * @param now         status of the cell over the common items in this scan
 * @param before      the same in the previous scan
 * @param detectable  a smaller change could not have been seen (power 80 %): (z(.975)+z(.80))·se
 */
public record TrendResult(
        Cell cell,
        int commonItems,
        Difference difference,
        CellStatus now,
        CellStatus before,
        OptionalDouble detectable) {

    /** Whether both scans may show all of it. */
    public boolean isFullInBoth() {
        return now == CellStatus.FULL && before == CellStatus.FULL;
    }

    public TrendResult withHolm(OptionalDouble adjusted) {
        return new TrendResult(cell, commonItems, difference.withHolm(adjusted), now, before, detectable);
    }
}
