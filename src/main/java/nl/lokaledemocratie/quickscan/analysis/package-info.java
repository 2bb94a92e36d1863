/**
 * The statistics of METHOD.md as pure functions of answer sheets: counts that stream and merge, results, and the disclosure rules
 * that stand between a result and everything that shows numbers. Uses only the questionnaire's values and commons-math3.
 */
package nl.lokaledemocratie.quickscan.analysis;
