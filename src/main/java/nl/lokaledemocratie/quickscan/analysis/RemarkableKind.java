package nl.lokaledemocratie.quickscan.analysis;

/** What can be remarkable (METHOD.md 11). */
public enum RemarkableKind {
    /** Wish and reality part within a group. */
    PAIRED_GAP,
    /** Two groups see reality differently. */
    PERCEPTION_GAP,
    /** A group sees reality otherwise than in the previous scan. */
    TREND
}
