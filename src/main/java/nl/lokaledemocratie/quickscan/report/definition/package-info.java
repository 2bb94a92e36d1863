/** Checks report definitions and tips before anything is printed with them. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.definition;

import org.jspecify.annotations.NullMarked;
