package nl.lokaledemocratie.quickscan.access.kept;

/** What became of a form that was sent when its sender was not signed in any more. */
public enum Keeping {
    /** It comes back. */
    KEPT,
    /** More than a browser can carry. */
    TOO_MUCH,
    /** Nothing was typed. */
    NOTHING,
    /** Nobody knows by whom it was typed, so it can come back to nobody. */
    NOBODY_KNOWN
}
