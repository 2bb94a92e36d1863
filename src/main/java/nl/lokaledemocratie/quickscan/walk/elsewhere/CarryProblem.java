package nl.lokaledemocratie.quickscan.walk.elsewhere;

/** Why nothing was left or taken over; the sentence is in the message bundle of these pages. */
enum CarryProblem {
    NONE,
    MISSING,
    NO_CODE,
    NOT_FOUND,
    SENT,
    TOO_OFTEN,
    TOO_MANY,
    DAMAGED
}
