/** Letters that came back, as the mail provider or a mailbox tells: their addresses get no more, and nobody learns who answered. */
@NullMarked
package nl.lokaledemocratie.quickscan.mail.returned;

import org.jspecify.annotations.NullMarked;
