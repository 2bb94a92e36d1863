/** Versions that the administrator proposes: published as those at start, for all instances at once. */
@NullMarked
package nl.lokaledemocratie.quickscan.questionnaire.proposal;

import org.jspecify.annotations.NullMarked;
