package nl.lokaledemocratie.quickscan.report.web;

/** What can be said of a copy of a report, or of a fingerprint that somebody typed. */
public enum Verdict {
    /** Byte for byte a file that was given out, of what counts now. */
    ORIGINAL,
    /** The same, of what was corrected since. */
    REPLACED,
    /** The same, of what counts now, but other answers in people's own words were chosen since. */
    RECHOSEN,
    /** It says of which result it is, and is no file that was given out. */
    CHANGED,
    /** Nothing is known of it. */
    UNKNOWN,
    /** A PDF that stops before its end. */
    CUT,
    NO_PDF,
    NO_FILE,
    TOO_LARGE,
    /** A fingerprint of what counts now; it says nothing of a file. */
    FINGERPRINT,
    FINGERPRINT_REPLACED,
    /** One of the results of several organisations, which cannot be told apart by it. */
    FINGERPRINT_SHARED,
    FINGERPRINT_UNKNOWN,
    /** No 64 hexadecimal digits. */
    NO_FINGERPRINT;

    /** Whether all is as it should be. */
    public boolean isGood() {
        return this == ORIGINAL || this == FINGERPRINT;
    }
}
