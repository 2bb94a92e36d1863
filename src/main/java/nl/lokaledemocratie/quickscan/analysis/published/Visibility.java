package nl.lokaledemocratie.quickscan.analysis.published;

/** What a reader may see of a cell. Why a cell is hidden is never told (METHOD.md 12, rule 7). */
public enum Visibility {
    /** Nobody answered. */
    NO_DATA,
    /** Not shown, to prevent recognition. */
    HIDDEN,
    /** The number of answers and the mean to one decimal, nothing else. */
    MEAN_ONLY,
    /** Everything. */
    FULL;

    public boolean isShown() {
        return this == MEAN_ONLY || this == FULL;
    }
}
