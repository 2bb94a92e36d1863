/** What the service does by the clock, one line each; what is done is known where it belongs. */
@NullMarked
package nl.lokaledemocratie.quickscan.job;

import org.jspecify.annotations.NullMarked;
