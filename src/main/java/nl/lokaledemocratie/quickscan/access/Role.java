package nl.lokaledemocratie.quickscan.access;

import java.util.Arrays;
import java.util.Optional;

/** The roles of the staff. The constants are the names in {@code @RolesAllowed}, the database and the pages. */
public enum Role {
    /** Sets up and follows the scans of one organisation. */
    CLERK(Role.GRIFFIER),
    /** Compares closed scans over organisations. */
    ADVISOR(Role.ADVISEUR),
    /** Keeps organisations, accounts and questionnaires. */
    ADMINISTRATOR(Role.BEHEERDER);

    public static final String GRIFFIER = "griffier";
    public static final String ADVISEUR = "adviseur";
    public static final String BEHEERDER = "beheerder";

    /** What somebody with a one-time password has instead of the own role: only the page to replace it. */
    public static final String NEWCOMER = "eenmalig";

    private final String key;

    Role(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<Role> find(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }

    public static Role get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No role " + key));
    }
}
