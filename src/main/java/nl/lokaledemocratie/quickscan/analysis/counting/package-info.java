/** Sheets become counts: they stream through, counts of parts merge, and no sheet is kept. */
package nl.lokaledemocratie.quickscan.analysis.counting;
