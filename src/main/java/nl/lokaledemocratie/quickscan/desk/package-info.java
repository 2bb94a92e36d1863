/** The griffier's pages of a scan: making, group sizes, opening, removing, and how it goes. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk;

import org.jspecify.annotations.NullMarked;
