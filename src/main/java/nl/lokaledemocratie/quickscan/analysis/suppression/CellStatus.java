package nl.lokaledemocratie.quickscan.analysis.suppression;

/** What the disclosure rules decide about a cell (METHOD.md 12). The reason of hiding stays inside the engine. */
public enum CellStatus {
    /** Nobody answered. */
    NO_DATA,
    /** Too few answers: not even their number is shown. */
    PRIMARY,
    /** The mean would tell the answers. */
    DISCLOSIVE,
    /** Hidden so that another cell cannot be worked out. */
    COMPLEMENTARY,
    /** n and the mean to one decimal. */
    MEAN_ONLY,
    /** Everything. */
    FULL;

    public boolean isShown() {
        return this == MEAN_ONLY || this == FULL;
    }

    public boolean isHidden() {
        return this == PRIMARY || this == DISCLOSIVE || this == COMPLEMENTARY;
    }
}
