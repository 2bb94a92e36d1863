/** What changed between two versions of a questionnaire, and what stays comparable. Pure. */
package nl.lokaledemocratie.quickscan.questionnaire.version;
