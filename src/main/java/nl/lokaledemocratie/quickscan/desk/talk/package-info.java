/** The griffier's page of e-mail addresses for the talk afterwards: asking for them, and the list after closing. */
@NullMarked
package nl.lokaledemocratie.quickscan.desk.talk;

import org.jspecify.annotations.NullMarked;
