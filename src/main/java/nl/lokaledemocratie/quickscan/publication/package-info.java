/**
 * Closing: streams the answers of a closed scan through the analysis and its gate, and keeps what may be published. Everything that
 * shows numbers afterwards reads {@code Publications} and nothing else.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.publication;

import org.jspecify.annotations.NullMarked;
