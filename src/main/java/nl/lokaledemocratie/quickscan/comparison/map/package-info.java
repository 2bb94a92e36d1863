/** Scores on a map of the Netherlands: the outlines of municipalities and provinces, and the classes that scores are told apart by. */
@NullMarked
package nl.lokaledemocratie.quickscan.comparison.map;

import org.jspecify.annotations.NullMarked;
