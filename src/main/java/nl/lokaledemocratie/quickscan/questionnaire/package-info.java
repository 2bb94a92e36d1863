/**
 * The questionnaire as pure values. Reading YAML is in {@code questionnaire.yaml}, keeping versions in {@code questionnaire.catalog},
 * a filled-in sheet in {@code answer}.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.questionnaire;

import org.jspecify.annotations.NullMarked;
