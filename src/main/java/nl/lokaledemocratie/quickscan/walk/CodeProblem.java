package nl.lokaledemocratie.quickscan.walk;

/** What is wrong with a typed code. A used code and an unknown one are the same to whoever asks. */
enum CodeProblem {
    NONE,
    MISSING,

    /** No code looks like this: it is too long or too short, or has signs that no code has. */
    NO_CODE,
    NOT_VALID,

    /** The code is not used, but everyone in its group answered already. */
    GROUP_FULL,

    /** Nobody begins any more, and nothing of its group was begun here. */
    TOO_LATE
}
