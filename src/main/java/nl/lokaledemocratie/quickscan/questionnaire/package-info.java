/**
 * The questionnaire and a filled-in answer sheet as pure values. Intake validates and analysis computes these same types.
 * Depends on nothing but the JDK; reading YAML is in {@code questionnaire.yaml}, keeping versions in {@code questionnaire.catalog}.
 */
package nl.lokaledemocratie.quickscan.questionnaire;
