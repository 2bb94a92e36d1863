package nl.lokaledemocratie.quickscan.attack;

/** Deliberate mistakes in a report, which the attack must find. */
enum Sabotage {
    /** Everything hidden only to protect something else is printed, and every total. */
    NO_COMPLEMENTARY,
    /** A theme or core value with a disclosive item is printed. */
    THEME_WITH_DISCLOSIVE_ITEM,
    /** A standard deviation is printed with a small mean. */
    SD_WITH_SMALL_MEAN,
    /** Crosshairs over all points, hidden ones included. */
    CROSSHAIR_OVER_HIDDEN,
    /** Differences between groups that are hidden. */
    DIFFERENCE_WITH_HIDDEN,
    /** How far an estimate is from an answer, though one of both is hidden. */
    ESTIMATE_BESIDE_HIDDEN,
    /** What who typed the paper knows is not thought of, nor that there are more sheets than people. */
    PAPER_NOT_THOUGHT_OF,
    /** A unanimous cell of a closed group is printed where less than half of the group answered. */
    UNANIMOUS_BELOW_HALF
}
