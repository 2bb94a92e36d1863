package nl.lokaledemocratie.quickscan.access;

import java.util.Arrays;
import java.util.Optional;

/** The roles of the staff. The constants are the names in {@code @RolesAllowed}, the database and the pages. */
public enum Role {
    /** Sets up and follows the scans of one organisation. */
    CLERK(Role.GRIFFIER, "/scans"),
    /** Compares closed scans over organisations. */
    ADVISOR(Role.ADVISEUR, "/vergelijken"),
    /** Keeps organisations, accounts and questionnaires. */
    ADMINISTRATOR(Role.BEHEERDER, "/beheer");

    public static final String GRIFFIER = "griffier";
    public static final String ADVISEUR = "adviseur";
    public static final String BEHEERDER = "beheerder";

    /** What somebody with a one-time password has instead of the own role: only the page to replace it. */
    public static final String NEWCOMER = "eenmalig";

    private final String key;
    private final String startPage;

    Role(String key, String startPage) {
        this.key = key;
        this.startPage = startPage;
    }

    public String key() {
        return key;
    }

    /** Where the work of this role begins. */
    public String startPage() {
        return startPage;
    }

    public static Optional<Role> find(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }

    public static Role get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No role " + key));
    }
}
