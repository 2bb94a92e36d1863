/** The JSON Schema of questionnaires, for editors. */
package nl.lokaledemocratie.quickscan.questionnaire.web;
