/**
 * What programs can ask for, one class per noun, each by way of the service that the pages use. Every answer is made here of values; no answer
 * of a respondent is in reach.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.api.resource;

import org.jspecify.annotations.NullMarked;
