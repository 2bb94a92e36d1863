/** The report of a scan as a file: made once for all who ask at the same time, and known again when somebody brings a copy. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.printed;

import org.jspecify.annotations.NullMarked;
