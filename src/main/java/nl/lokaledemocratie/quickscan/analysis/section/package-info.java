/** Computes the sections of METHOD.md 14 from the counts of a scan; what comes out are the rows of {@code analysis.result}. */
@NullMarked
package nl.lokaledemocratie.quickscan.analysis.section;

import org.jspecify.annotations.NullMarked;
