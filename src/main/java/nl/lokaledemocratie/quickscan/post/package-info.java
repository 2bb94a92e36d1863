/** Postal addresses: read from a file to print letters and labels with, and kept nowhere. */
@NullMarked
package nl.lokaledemocratie.quickscan.post;

import org.jspecify.annotations.NullMarked;
