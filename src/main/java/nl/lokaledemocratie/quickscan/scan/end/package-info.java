/** When a scan ends, and how long who had begun can send after that. */
@NullMarked
package nl.lokaledemocratie.quickscan.scan.end;

import org.jspecify.annotations.NullMarked;
