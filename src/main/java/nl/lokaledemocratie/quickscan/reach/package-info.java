/** Which scans somebody may reach: the one guard. */
@NullMarked
package nl.lokaledemocratie.quickscan.reach;

import org.jspecify.annotations.NullMarked;
