/**
 * The report of a closed scan: puts the chapters in order and writes the tagged PDF. It shows nothing but the published result, so
 * the disclosure rules hold here by construction.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.report;

import org.jspecify.annotations.NullMarked;
