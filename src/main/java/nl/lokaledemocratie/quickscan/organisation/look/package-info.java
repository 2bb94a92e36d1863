/** How the walk of an organisation looks: one colour with what follows from it, and a logo. Neighbour: organisation. */
@NullMarked
package nl.lokaledemocratie.quickscan.organisation.look;

import org.jspecify.annotations.NullMarked;
