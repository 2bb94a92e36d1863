package nl.lokaledemocratie.quickscan.analysis.published;

import nl.lokaledemocratie.quickscan.analysis.Cell;

/**
 * How far the answers of one group to the statements of a theme hang together (METHOD.md 6): Cronbach's α with the limits of Feldt.
 *
 * @param cell       a theme, its now, wish or gap
 * @param alpha      at most 1; may be negative
 * @param low        of the 95% interval
 * @param high       of the same
 * @param few        whether fewer people answered all statements than make it firm
 * @param collection whether the statements are a collection of questions rather than a scale
 */
public record PublishedReliability(Cell cell, double alpha, double low, double high, boolean few, boolean collection) {}
