/** Reads the texts of the folder {@code reports}. */
@NullMarked
package nl.lokaledemocratie.quickscan.content;

import org.jspecify.annotations.NullMarked;
