package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;

/**
 * What changed in a theme since the previous scan, over the statements that both asked (METHOD.md 10); only of cells that are FULL in
 * both.
 *
 * @param commonItems number of statements both scans asked
 * @param now         mean over these statements in this scan
 * @param before      the same in the previous scan
 * @param change      now − before
 * @param detectable  a smaller change could not have been seen
 */
public record PublishedChange(
        Cell cell,
        int commonItems,
        int nNow,
        int nBefore,
        double now,
        double before,
        double change,
        OptionalDouble detectable) {}
