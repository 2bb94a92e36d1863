/** Where the program starts. */
@NullMarked
package nl.lokaledemocratie.quickscan;

import org.jspecify.annotations.NullMarked;
