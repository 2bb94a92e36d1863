/** Which questionnaire, and which version of it. */
package nl.lokaledemocratie.quickscan.questionnaire.identity;
