/** A filled-in answer sheet as a value, what was asked of whoever filled it in, and its check against the questionnaire. Pure. */
@NullMarked
package nl.lokaledemocratie.quickscan.answer;

import org.jspecify.annotations.NullMarked;
