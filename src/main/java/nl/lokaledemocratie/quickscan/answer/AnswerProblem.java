package nl.lokaledemocratie.quickscan.answer;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * Why a sheet is not accepted.
 *
 * @param question key of the question it is about, or the name of the field that no question asks
 * @param aspect   the rating it is about, where it is not the question as a whole
 */
public record AnswerProblem(Code code, String question, Optional<Aspect> aspect) {

    /** About a question as a whole. */
    public AnswerProblem(Code code, String question) {
        this(code, question, Optional.empty());
    }

    /** The kinds of problem; pages and the API have a sentence for each. */
    public enum Code {
        UNKNOWN_AUDIENCE,
        NOT_ASKED,
        OFF_SCALE,
        UNKNOWN_OPTION,

        /** An option that goes with no other was chosen with another. */
        NOT_TOGETHER,
        OUT_OF_RANGE,
        REQUIRED,
        TEXT_TOO_LONG,
        WRONG_LENGTH,
        NO_ANSWERS
    }
}
