/**
 * Reads a study folder and files of answers (METHOD.md 1): everything that is wrong is found at once, with its line and column, and
 * a file is taken whole or refused whole. Uses the questionnaire's values and the analysis; knows no database and no web.
 */
package nl.lokaledemocratie.quickscan.study;
