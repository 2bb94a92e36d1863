/** Whether a questionnaire's file can follow an earlier version of it. */
@NullMarked
package nl.lokaledemocratie.quickscan.questionnaire.yaml.successor;

import org.jspecify.annotations.NullMarked;
