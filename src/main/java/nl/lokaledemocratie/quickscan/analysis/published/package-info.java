/**
 * What readers get of a scan: made by {@code analysis.disclosure} only, and the only numbers that pages, report, comparison and
 * storage know.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.analysis.published;

import org.jspecify.annotations.NullMarked;
