/**
 * Keeps the published versions of questionnaires. At start the files of {@code questionnaires/} and of an optional folder are
 * published; from then on a version is as the database holds it, also when its file is gone, and a changed file is refused. A version
 * that the administrator proposes is published the same way, for all instances at once.
 */
package nl.lokaledemocratie.quickscan.questionnaire.catalog;
