package nl.lokaledemocratie.quickscan.scan;

/** The kinds of organisation a scan is made for. */
public enum OrganisationKind {
    MUNICIPALITY("gemeente"),
    PROVINCE("provincie"),
    WATER_BOARD("waterschap");

    private final String key;

    OrganisationKind(String key) {
        this.key = key;
    }

    /** The Dutch word in questionnaires and pages. */
    public String key() {
        return key;
    }
}
