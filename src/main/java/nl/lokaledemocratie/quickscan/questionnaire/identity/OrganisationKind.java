package nl.lokaledemocratie.quickscan.questionnaire.identity;

import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of organisation a scan is made for. */
public enum OrganisationKind {
    MUNICIPALITY("gemeente"),
    PROVINCE("provincie"),
    WATER_BOARD("waterschap");

    private final String key;

    OrganisationKind(String key) {
        this.key = key;
    }

    /** @throws IllegalArgumentException for another key */
    public static OrganisationKind of(String key) {
        return Stream.of(values())
                .filter(kind -> kind.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of organisation: " + key));
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
