/** A scan and its course: prepared, open, closed. */
@NullMarked
package nl.lokaledemocratie.quickscan.scan;

import org.jspecify.annotations.NullMarked;
