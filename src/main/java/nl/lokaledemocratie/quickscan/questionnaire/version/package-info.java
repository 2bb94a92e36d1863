/** What changed between two versions of a questionnaire, and what stays comparable. Pure. */
@NullMarked
package nl.lokaledemocratie.quickscan.questionnaire.version;

import org.jspecify.annotations.NullMarked;
