/** Versions that the administrator proposes: published as those at start, for all instances at once. */
package nl.lokaledemocratie.quickscan.questionnaire.proposal;
