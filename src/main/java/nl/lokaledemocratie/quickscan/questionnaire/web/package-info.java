/** What the service tells everybody about questionnaires: the JSON Schema of their files, for editors. */
package nl.lokaledemocratie.quickscan.questionnaire.web;
