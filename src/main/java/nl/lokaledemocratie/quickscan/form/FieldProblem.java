package nl.lokaledemocratie.quickscan.form;

import java.util.EnumSet;

/**
 * Why a field of a step is not accepted.
 *
 * @param field  name of the field
 * @param first  a number that the sentence about it mentions, 0 when it mentions none
 * @param second another one
 */
public record FieldProblem(String field, Kind kind, int first, int second) {

    /** The kinds; the pages have a sentence for each. */
    public enum Kind {
        OFF_SCALE,
        UNKNOWN_OPTION,

        /** So many were chosen, so many are allowed. */
        TOO_MANY,

        /** An option that goes with no other was chosen with another. */
        NOT_TOGETHER,

        /** An option was chosen, and own words were written for another. */
        OTHER_BESIDES,

        /** This place has the same as that earlier one. */
        RANKED_TWICE,

        /** The lowest and the highest number. */
        OUT_OF_RANGE,

        /** The length of the text, and the most there may be. */
        TEXT_TOO_LONG,
        REQUIRED,
        UNKNOWN_FIELD,
        TWICE,

        /** Another answer was given in another window since the form was opened. */
        CHANGED_ELSEWHERE,

        /** In another window somebody began again since the form was opened. */
        OTHER_DRAFT;

        /** Whether no page offers this, so that no person filled it in. */
        public boolean isForged() {
            return EnumSet.of(OFF_SCALE, UNKNOWN_OPTION, UNKNOWN_FIELD, TWICE).contains(this);
        }
    }

    public FieldProblem(String field, Kind kind) {
        this(field, kind, 0, 0);
    }
}
