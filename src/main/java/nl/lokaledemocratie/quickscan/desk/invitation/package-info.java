/** The griffier's pages of the public link and of codes. */
package nl.lokaledemocratie.quickscan.desk.invitation;
