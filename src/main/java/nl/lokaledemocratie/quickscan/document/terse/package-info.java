/**
 * Writes the drawing of a page or a chart once more with fewer bytes: the same marks, the same text, the same look. It knows PDF operators
 * (ISO 32000-1, annex A) and nothing of reports.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.document.terse;

import org.jspecify.annotations.NullMarked;
