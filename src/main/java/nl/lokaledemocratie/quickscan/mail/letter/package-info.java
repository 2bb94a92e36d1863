/** What an invitation and a reminder say, in the language of whom they are for and in the look of who sends them. */
@NullMarked
package nl.lokaledemocratie.quickscan.mail.letter;

import org.jspecify.annotations.NullMarked;
