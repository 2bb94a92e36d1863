/** Which questionnaire, which version of it, and for which kind of organisation. */
@NullMarked
package nl.lokaledemocratie.quickscan.questionnaire.identity;

import org.jspecify.annotations.NullMarked;
