/** Answers in people's own words that were chosen for a report. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.quoted;

import org.jspecify.annotations.NullMarked;
