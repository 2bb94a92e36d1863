/**
 * Published results of several organisations side by side: never a ranking, only FULL cells (METHOD.md 9 and 12). Pure; knows only
 * the questionnaire and published results. Loading the closed scans is done in {@code comparison.service}.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.comparison;

import org.jspecify.annotations.NullMarked;
