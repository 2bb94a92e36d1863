package nl.lokaledemocratie.quickscan.analysis;

import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.stats.Difference;

/**
 * What changed since the previous scan; row of section {@code trend} of METHOD.md 14, by section 10. The two scans count as
 * independent, no persons are linked.
 *
 * @param commonItems number of items of the theme that both scans asked
 * @param difference  this scan minus the previous one
 * @param detectable  a smaller change could not have been seen (power 80 %): (z(.975)+z(.80))·se
 */
public record TrendResult(Cell cell, int commonItems, Difference difference, OptionalDouble detectable) {

    TrendResult withHolm(OptionalDouble adjusted) {
        return new TrendResult(cell, commonItems, difference.withHolm(adjusted), detectable);
    }
}
