/** Scans that open by the clock. */
@NullMarked
package nl.lokaledemocratie.quickscan.scan.opening;

import org.jspecify.annotations.NullMarked;
