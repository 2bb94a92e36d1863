/** Texts in several languages, and wordings per group. */
package nl.lokaledemocratie.quickscan.questionnaire.text;
