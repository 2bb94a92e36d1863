package nl.lokaledemocratie.quickscan.analysis.stats;

/** What may be said of a difference by the test of difference and that of equivalence (METHOD.md 4b). */
public enum Verdict {
    /** There is one; it may be remarkable. */
    DIFFERENT,
    /** About equal. */
    EQUIVALENT,
    /** There is one, and it is small. */
    BOTH,
    /** It cannot be told from so many answers. */
    UNDECIDED;

    static Verdict of(boolean different, boolean equivalent) {
        if (different) {
            return equivalent ? BOTH : DIFFERENT;
        }
        return equivalent ? EQUIVALENT : UNDECIDED;
    }
}
