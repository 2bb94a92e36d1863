package nl.lokaledemocratie.quickscan.organisation;

import java.util.Locale;

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

    /** The name with the kind before it where the bare name could be another body: "provincie Utrecht", but "Utrecht". */
    public String fullName(String name) {
        return this == MUNICIPALITY || name.toLowerCase(Locale.ROOT).startsWith(key) ? name : key + " " + name;
    }
}
