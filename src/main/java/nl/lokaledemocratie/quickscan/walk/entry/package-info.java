/** The ways in to a walk besides its link: a short address, and a code typed on the front page. */
@NullMarked
package nl.lokaledemocratie.quickscan.walk.entry;

import org.jspecify.annotations.NullMarked;
