/** The JSON Schema of questionnaires, for editors. */
@NullMarked
package nl.lokaledemocratie.quickscan.questionnaire.web;

import org.jspecify.annotations.NullMarked;
