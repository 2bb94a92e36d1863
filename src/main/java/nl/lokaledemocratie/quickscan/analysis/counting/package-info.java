/** Sheets become counts: they stream through, counts of parts merge, and no sheet is kept. */
@NullMarked
package nl.lokaledemocratie.quickscan.analysis.counting;

import org.jspecify.annotations.NullMarked;
