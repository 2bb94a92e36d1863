/** Which questionnaire, and which version of it. */
@NullMarked
package nl.lokaledemocratie.quickscan.questionnaire.identity;

import org.jspecify.annotations.NullMarked;
