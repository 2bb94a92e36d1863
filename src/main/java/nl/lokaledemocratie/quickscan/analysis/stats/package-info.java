/**
 * The formulas of METHOD.md, each with its section and source. They take frequencies and counts and return values; they know nothing
 * of questionnaires, groups or disclosure. What is not defined is an empty optional, never NaN.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.analysis.stats;

import org.jspecify.annotations.NullMarked;
