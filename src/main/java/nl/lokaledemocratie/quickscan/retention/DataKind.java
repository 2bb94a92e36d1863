package nl.lokaledemocratie.quickscan.retention;

/** What is kept of a scan, in the order in which it comes about. The words of each say what it is and why it is kept so long. */
public enum DataKind {
    /** What is filled in and not sent. */
    DRAFTS,
    /** That something was sent, so that nothing counts twice. */
    RECEIPTS,
    CODES,
    /** What comes with answers from paper, to see what was typed twice. */
    PAPER,
    /** Who was written to. */
    MAIL,
    /** Who wants to hear of the talk afterwards. */
    TALK,
    /** The answers that were sent. */
    SHEETS,
    /** What people wrote in their own words, on those sheets. */
    WORDS,
    /** What was published, and which files were given out. */
    RESULT,
    /** Who got files for research. */
    RESEARCH,
    AGENDA,
    /** What others are told of findings. */
    LESSONS
}
