package nl.lokaledemocratie.quickscan.analysis;

/** What the disclosure rules decide about a cell (METHOD.md 12). The reason of hiding stays inside the engine. */
public enum Status {
    /** Nobody answered. */
    NO_DATA(Visibility.NO_DATA),
    /** Too few answers: not even their number is shown. */
    PRIMARY(Visibility.HIDDEN),
    /** The mean would tell the answers. */
    DISCLOSIVE(Visibility.HIDDEN),
    /** Hidden so that another cell cannot be worked out. */
    COMPLEMENTARY(Visibility.HIDDEN),
    /** n and the mean to one decimal. */
    MEAN_ONLY(Visibility.MEAN_ONLY),
    /** Everything. */
    FULL(Visibility.FULL);

    private final Visibility visibility;

    Status(Visibility visibility) {
        this.visibility = visibility;
    }

    public Visibility visibility() {
        return visibility;
    }

    public boolean isShown() {
        return visibility.isShown();
    }

    public boolean isHidden() {
        return visibility == Visibility.HIDDEN;
    }
}
