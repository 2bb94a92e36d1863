/** What a program asks twice is done once. */
@NullMarked
package nl.lokaledemocratie.quickscan.api.repeat;

import org.jspecify.annotations.NullMarked;
