/** The chapters of the report, each of the published result. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.chapter;

import org.jspecify.annotations.NullMarked;
