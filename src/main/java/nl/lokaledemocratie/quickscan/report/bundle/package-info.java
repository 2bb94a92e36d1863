/** The reports of many organisations in one file: made in the background, goes on after a restart, wiped after a while. */
@NullMarked
package nl.lokaledemocratie.quickscan.report.bundle;

import org.jspecify.annotations.NullMarked;
