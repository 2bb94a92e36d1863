/** The griffier's pages of a scan: making, group sizes, opening, removing, and how it goes. */
package nl.lokaledemocratie.quickscan.desk;
