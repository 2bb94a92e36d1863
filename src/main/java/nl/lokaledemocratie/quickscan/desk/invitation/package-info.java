/** The griffier's pages of the public link and of codes. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.invitation;

import org.jspecify.annotations.NullMarked;
