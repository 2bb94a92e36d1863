package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;

/**
 * How many wish the best end of the scale, and how many of who answered both questions do not find it there already (METHOD.md 8b).
 * Shares are fractions of 1.
 *
 * @param wish  the wish of a theme or statement
 * @param share of who told their wish
 * @param low   of Wilson's interval; empty where everybody answered
 * @param high  of the same
 * @param room  empty where it may not be told
 */
public record PublishedCeiling(Cell wish, double share, OptionalDouble low, OptionalDouble high, OptionalDouble room) {}
