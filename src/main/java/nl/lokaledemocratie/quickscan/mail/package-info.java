/** Invitations and one reminder by e-mail: addresses, the letters that wait, sending them, and wiping all of it. Nobody learns of it who answered. */
@NullMarked
package nl.lokaledemocratie.quickscan.mail;

import org.jspecify.annotations.NullMarked;
