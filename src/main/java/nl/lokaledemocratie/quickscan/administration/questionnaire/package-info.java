/** Pages on which the administrator proposes, compares and publishes versions of questionnaires. */
@NullMarked
package nl.lokaledemocratie.quickscan.administration.questionnaire;

import org.jspecify.annotations.NullMarked;
