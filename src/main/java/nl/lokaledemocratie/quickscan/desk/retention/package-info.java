/** The griffier's page of how long everything of a scan is kept, taking along what may be, and wiping sheets before their day. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.retention;

import org.jspecify.annotations.NullMarked;
