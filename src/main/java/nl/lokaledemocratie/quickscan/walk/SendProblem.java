package nl.lokaledemocratie.quickscan.walk;

/** Why answers could not be sent; they are still there. */
enum SendProblem {
    NONE,
    NO_ANSWERS,
    REQUIRED,

    /** Something that was filled in is no answer yet. */
    FAULTY,
    /** More comes in than people send: everybody waits a while. */
    WAIT,
    CODE_NOT_VALID,

    /** Everyone in the group answered already, on paper for example. */
    GROUP_FULL
}
