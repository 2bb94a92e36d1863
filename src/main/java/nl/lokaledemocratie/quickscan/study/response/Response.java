package nl.lokaledemocratie.quickscan.study.response;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;

/**
 * One row of a file of answers.
 *
 * @param id what the file calls this respondent; only for checks and for a file of weights, never stored
 */
public record Response(String id, AnswerSheet sheet) {

    /** Answers are opinions: they do not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "Response[" + sheet + "]";
    }
}
