package nl.lokaledemocratie.quickscan.response.web;

/**
 * Why a field of a step is not accepted.
 *
 * @param field name of the field
 */
record FieldProblem(String field, Kind kind) {

    /** The kinds; the pages have a sentence for each. */
    enum Kind {
        OFF_SCALE,
        UNKNOWN_OPTION,
        TEXT_TOO_LONG,
        UNKNOWN_FIELD,
        TWICE
    }
}
