/** What comes before a scan is open: the link of its trial, and opening by the clock. */
@NullMarked
package nl.lokaledemocratie.quickscan.scan.opening;

import org.jspecify.annotations.NullMarked;
