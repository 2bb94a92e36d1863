package nl.lokaledemocratie.quickscan.answer;

/**
 * Why a sheet is not accepted.
 *
 * @param question key of the question it is about, or the name of the field that no question asks
 */
public record AnswerProblem(Code code, String question) {

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
