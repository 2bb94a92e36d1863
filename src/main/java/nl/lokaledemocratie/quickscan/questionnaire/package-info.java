/**
 * The questionnaire as pure values. Reading YAML is in {@code questionnaire.yaml}, keeping versions in {@code questionnaire.catalog},
 * a filled-in sheet in {@code answer}.
 */
package nl.lokaledemocratie.quickscan.questionnaire;
