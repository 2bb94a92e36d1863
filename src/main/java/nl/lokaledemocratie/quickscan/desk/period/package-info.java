/** The griffier's page of when a scan ends. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.period;

import org.jspecify.annotations.NullMarked;
