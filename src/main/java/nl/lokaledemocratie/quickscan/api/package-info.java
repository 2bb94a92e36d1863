/**
 * The frame of the interface for programs: who may ask what and how often, what a list and an error look like, and what is the same in every
 * answer. What is asked and answered is in {@code .resource}.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.api;

import org.jspecify.annotations.NullMarked;
