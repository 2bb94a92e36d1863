/** Answers and a filled-in sheet as values, what was asked of whoever filled it in, and its check against the questionnaire. Pure. */
@NullMarked
package nl.lokaledemocratie.quickscan.answer;

import org.jspecify.annotations.NullMarked;
