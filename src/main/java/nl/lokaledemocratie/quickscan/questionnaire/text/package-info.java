/** Texts in several languages, wordings per group, and phrases by their key. */
@NullMarked
package nl.lokaledemocratie.quickscan.questionnaire.text;

import org.jspecify.annotations.NullMarked;
