/** Files of addresses: read whole or refused whole, with every line that is wrong. */
@NullMarked
package nl.lokaledemocratie.quickscan.mail.file;

import org.jspecify.annotations.NullMarked;
