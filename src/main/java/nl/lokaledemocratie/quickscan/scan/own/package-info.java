/** The own questions of a municipality, and the questionnaire of a scan with them. */
@NullMarked
package nl.lokaledemocratie.quickscan.scan.own;

import org.jspecify.annotations.NullMarked;
