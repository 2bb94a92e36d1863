/** Going on at another device: a code for what is filled in on this one, and taking over what is under a code, on either road. */
@NullMarked
package nl.lokaledemocratie.quickscan.walk.elsewhere;

import org.jspecify.annotations.NullMarked;
