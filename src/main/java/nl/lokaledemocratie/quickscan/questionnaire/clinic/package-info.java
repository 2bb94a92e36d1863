/**
 * Reads a questionnaire as a careful colleague would: per text how hard it is to read and what could be written more plainly, and
 * how long answering takes. Everything it says is advice with its source; nothing is refused. Pure; uses the questionnaire only,
 * and the list of jargon in {@code /clinic/jargon.csv}.
 */
@NullMarked
package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import org.jspecify.annotations.NullMarked;
