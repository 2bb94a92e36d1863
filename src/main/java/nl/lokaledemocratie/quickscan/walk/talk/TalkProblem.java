package nl.lokaledemocratie.quickscan.walk.talk;

/** Why an address was not kept; the sentence is in the message bundle of this page. */
enum TalkProblem {
    NONE,
    MISSING,
    NO_ADDRESS,
    TOO_OFTEN,
    TOO_MANY,

    /** The scan closed, or its griffier asks no more. */
    OVER
}
