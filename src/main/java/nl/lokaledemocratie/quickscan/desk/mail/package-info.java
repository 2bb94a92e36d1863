/** The griffier's pages of mail: addresses, how letters read, sending, what became of it, wiping. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.mail;

import org.jspecify.annotations.NullMarked;
