package nl.lokaledemocratie.quickscan.administration.questionnaire;

import java.net.URI;
import java.util.Arrays;

/** What a page of questionnaires says on top about what was just done. */
public enum VersionNotice {
    NONE(""),
    PROPOSED("voorgesteld"),
    PUBLISHED("vastgesteld"),
    WITHDRAWN("ingetrokken"),
    CHANGED("veranderd");

    private final String key;

    VersionNotice(String key) {
        this.key = key;
    }

    /** Whether something was not done. */
    public boolean isProblem() {
        return this == CHANGED;
    }

    /** The address of a page that says it. */
    URI at(String page) {
        return URI.create(page + "?melding=" + key);
    }

    static VersionNotice of(String key) {
        return Arrays.stream(values())
                .filter(notice -> notice.key.equals(key))
                .findFirst()
                .orElse(NONE);
    }
}
