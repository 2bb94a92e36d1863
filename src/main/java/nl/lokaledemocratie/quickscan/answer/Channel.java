package nl.lokaledemocratie.quickscan.answer;

import java.util.Locale;

/** How answers came in. What came on paper is known to whoever typed it (METHOD.md 12.4a). */
public enum Channel {
    ONLINE,
    PAPER,
    /** A sheet of an earlier version, of a group with answers on paper: it could be one of these. */
    UNKNOWN;

    /** The word of METHOD.md 1, in files: {@code online} or {@code paper}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
