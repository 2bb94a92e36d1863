package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.Optional;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.stats.HedgesG;
import nl.lokaledemocratie.quickscan.analysis.stats.Limits;

/**
 * The test of a gap, or of a difference between two groups.
 *
 * @param a      a gap, or now or wish of the first group
 * @param b      that of the other group; empty for a gap
 * @param value  the gap, or a minus b, in scale points
 * @param limits of the 95% interval of Student's t
 * @param p      two-sided
 * @param pHolm  corrected for all tests of its family, also those that are not shown, as if these had a p of 1
 * @param effect the effect size; empty for a gap, of which it cannot be reckoned from what is published
 */
public record TestedDifference(
        Cell a,
        Optional<Cell> b,
        double value,
        Limits limits,
        double t,
        double df,
        double p,
        OptionalDouble pHolm,
        Optional<HedgesG> effect) {}
