/** Questions that are no statements, in the report: a figure for each, and its numbers in the annex. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.answers;

import org.jspecify.annotations.NullMarked;
