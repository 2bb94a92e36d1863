package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.stats.Difference;

/**
 * How two groups differ on one key and aspect; row of section {@code between} of METHOD.md 14.
 *
 * @param a the cell of the group that comes first in the order of groups
 * @param b the cell of the other
 */
public record BetweenResult(Cell a, Cell b, Difference difference) {

    public BetweenResult withHolm(OptionalDouble adjusted) {
        return new BetweenResult(a, b, difference.withHolm(adjusted));
    }
}
