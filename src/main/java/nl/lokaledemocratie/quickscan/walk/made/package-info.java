/** How pages of a walk go over the line: those that are the same for everybody are made once. */
@NullMarked
package nl.lokaledemocratie.quickscan.walk.made;

import org.jspecify.annotations.NullMarked;
