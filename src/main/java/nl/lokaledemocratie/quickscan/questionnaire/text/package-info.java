/** Texts in several languages, and wordings per group. */
@NullMarked
package nl.lokaledemocratie.quickscan.questionnaire.text;

import org.jspecify.annotations.NullMarked;
