package nl.lokaledemocratie.quickscan.response.web;

/** What is wrong with a typed code. A used code and an unknown one are the same to whoever asks. */
enum CodeProblem {
    NONE,
    MISSING,
    NOT_VALID,
    TOO_MANY
}
