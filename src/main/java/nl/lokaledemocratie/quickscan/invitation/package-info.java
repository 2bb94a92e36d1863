/** Invitations of closed groups: codes, of which only a hash is stored until they are used. */
package nl.lokaledemocratie.quickscan.invitation;
