/** Tips per theme, with source and date. */
@NullMarked
package nl.lokaledemocratie.quickscan.tips;

import org.jspecify.annotations.NullMarked;
