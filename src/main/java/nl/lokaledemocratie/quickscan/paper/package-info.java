/**
 * Answers given on paper: a file is checked as a whole, stored as a whole or not at all, and refused when it comes a second time.
 * Uses {@code study} to read and {@code response} to store.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.paper;

import org.jspecify.annotations.NullMarked;
