package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.Cell;

/**
 * Where a theme of a group stands among the same of other organisations (METHOD.md 9); only of cells that are FULL, beside five others or
 * more. Nothing is said of any single one of them.
 *
 * @param mean   of this organisation
 * @param others how many there are
 * @param centre unweighted mean of their means
 * @param spread standard deviation of their means
 * @param below  how many of them have a lower mean; empty where there are too few to say so, or where they do not measurably differ
 * @param alike  whether they do not measurably differ among themselves
 */
public record PublishedPlace(
        Cell cell, double mean, int others, double centre, double spread, OptionalInt below, boolean alike) {}
