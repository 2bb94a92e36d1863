/** A questionnaire as the variables of a file with a row for each respondent: one list, for every file and description that names them. */
@NullMarked
package nl.lokaledemocratie.quickscan.dataset;

import org.jspecify.annotations.NullMarked;
