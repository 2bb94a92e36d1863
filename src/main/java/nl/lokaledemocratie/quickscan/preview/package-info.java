/** The walk before a scan is open: pages that show every group's questions and keep nothing. */
@NullMarked
package nl.lokaledemocratie.quickscan.preview;

import org.jspecify.annotations.NullMarked;
