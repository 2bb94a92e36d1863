package nl.lokaledemocratie.quickscan.access.kept;

/** What became of a form that was sent when its sender was not signed in any more. */
public enum Keeping {
    /** It comes back. */
    KEPT,
    /** More than a browser can carry. */
    TOO_MUCH,
    /** Nothing was typed, or nobody knows by whom. */
    NOTHING
}
