/**
 * What may be said of a published result (METHOD.md 0, 1, 11b and 12): the one place that decides. Pages, report and comparison print
 * what is decided here, in words of their own language, and decide nothing themselves. Knows published results only.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.analysis.claim;

import org.jspecify.annotations.NullMarked;
