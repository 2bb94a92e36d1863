/** After sending: thanks, and an address for the talk afterwards for who wants to leave one. */
@NullMarked
package nl.lokaledemocratie.quickscan.walk.talk;

import org.jspecify.annotations.NullMarked;
