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

    /** The stricter of two that cells have alone: DISCLOSIVE hides most, because what adds up to the cell goes with it (METHOD.md 12.4a). */
    CellStatus stricter(CellStatus other) {
        return strictness() >= other.strictness() ? this : other;
    }

    private int strictness() {
        return switch (this) {
            case NO_DATA, FULL -> 0;
            case MEAN_ONLY -> 1;
            case PRIMARY, COMPLEMENTARY -> 2;
            case DISCLOSIVE -> 3;
        };
    }

    public boolean isShown() {
        return this == MEAN_ONLY || this == FULL;
    }

    public boolean isHidden() {
        return this == PRIMARY || this == DISCLOSIVE || this == COMPLEMENTARY;
    }
}
