/** Invitations of closed groups: codes, of which only a hash is stored until they are used. */
@NullMarked
package nl.lokaledemocratie.quickscan.invitation;

import org.jspecify.annotations.NullMarked;
