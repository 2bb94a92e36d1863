/**
 * Keeps the published versions of questionnaires. At start the files of {@code questionnaires/} and of an optional folder are
 * published; from then on a version is as the database holds it, also when its file is gone, and a changed file is refused.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import org.jspecify.annotations.NullMarked;
