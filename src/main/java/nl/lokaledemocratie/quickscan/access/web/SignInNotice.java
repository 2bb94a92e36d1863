package nl.lokaledemocratie.quickscan.access.web;

import java.util.Arrays;

import nl.lokaledemocratie.quickscan.access.kept.Keeping;

/** What the page to sign in says on top. */
public enum SignInNotice {
    NONE(""),
    FAILED("mislukt"),
    SIGNED_OUT("uit"),
    /** The session had ended; what was typed comes back. */
    KEPT("bewaard"),
    /** The session had ended; what was typed was too much to keep. */
    TOO_MUCH("te-lang"),
    /** The session had ended; a file must be chosen again. */
    FILE("bestand");

    private final String key;

    SignInNotice(String key) {
        this.key = key;
    }

    /** The address of a page that says it. */
    String at(String page) {
        return this == NONE ? page : page + (page.contains("?") ? "&" : "?") + "melding=" + key;
    }

    static SignInNotice of(Keeping kept) {
        return switch (kept) {
            case KEPT -> KEPT;
            case TOO_MUCH -> TOO_MUCH;
            case NOTHING -> NONE;
        };
    }

    static SignInNotice of(String key) {
        return Arrays.stream(values())
                .filter(notice -> notice.key.equals(key))
                .findFirst()
                .orElse(NONE);
    }
}
