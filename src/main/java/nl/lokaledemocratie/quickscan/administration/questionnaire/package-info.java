/** Pages on which the administrator proposes, compares and publishes versions of questionnaires. */
package nl.lokaledemocratie.quickscan.administration.questionnaire;
