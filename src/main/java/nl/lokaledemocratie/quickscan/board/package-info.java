/** What anybody may know of the scans of an organisation: those with a short address, and the results that were made public. */
@NullMarked
package nl.lokaledemocratie.quickscan.board;

import org.jspecify.annotations.NullMarked;
