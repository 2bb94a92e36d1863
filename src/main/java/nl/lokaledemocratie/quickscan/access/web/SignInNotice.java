package nl.lokaledemocratie.quickscan.access.web;

import java.util.Arrays;

import nl.lokaledemocratie.quickscan.access.kept.Keeping;
import nl.lokaledemocratie.quickscan.access.session.SignInResult;

/** What the page to sign in says on top. */
public enum SignInNotice {
    NONE(""),
    FAILED("mislukt"),
    /** The code of the second step is wrong. */
    WRONG_CODE("code"),
    /** Too many wrong passwords of late: not looked at. */
    TOO_MANY("te-vaak"),
    /** Too many others sign in at this moment: not looked at. */
    BUSY("druk"),
    SIGNED_OUT("uit"),
    /** The first account was made. */
    MADE("gemaakt"),
    /** A password was chosen by way of a link. */
    CHOSEN("gekozen"),
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

    static SignInNotice of(SignInResult refused) {
        return switch (refused) {
            case TOO_MANY -> TOO_MANY;
            case BUSY -> BUSY;
            case WRONG, CODE, DONE -> FAILED;
        };
    }

    /** Whether the page says that it did not work. */
    public boolean isProblem() {
        return this == FAILED || this == WRONG_CODE || this == TOO_MANY || this == BUSY;
    }

    /** The address of a page that says it. */
    String at(String page) {
        return this == NONE ? page : page + (page.contains("?") ? "&" : "?") + "melding=" + key;
    }

    static SignInNotice of(Keeping kept) {
        return switch (kept) {
            case KEPT -> KEPT;
            case TOO_MUCH -> TOO_MUCH;
            case NOTHING, NOBODY_KNOWN -> NONE;
        };
    }

    static SignInNotice of(String key) {
        return Arrays.stream(values())
                .filter(notice -> notice.key.equals(key))
                .findFirst()
                .orElse(NONE);
    }
}
