/**
 * How answers of people are made anonymous before they go to research: which questions, in what classes, and whose background is left out. Values
 * only; what comes in are counts.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.research.rule;

import org.jspecify.annotations.NullMarked;
