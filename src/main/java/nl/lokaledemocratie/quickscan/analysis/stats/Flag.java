package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.Set;
import java.util.stream.Collectors;

/** Warnings that come with a number (METHOD.md 2 to 9). */
public enum Flag {
    /** Nearly everyone wishes the most there is. */
    CEILING,
    /** Everyone of a closed group answered. */
    CENSUS,
    /** Too few references for a percentile. */
    FEW_REFERENCES,
    /** One item only, so no reliability. */
    K1,
    /** Reliability below .60. */
    LOW_ALPHA,
    /** One answer only. */
    N1,
    /** An item runs against the others. */
    NEGATIVE_ITEM_REST,
    /** Municipalities do not differ measurably. */
    NO_BETWEEN_VARIANCE,
    /** Nobody answered. */
    NO_DATA,
    /** More answers than people in the group. */
    N_EXCEEDED,
    /** Means and ranks do not tell the same. */
    ORDINAL_DISAGREES,
    /** Fewer answers than the method wants here. */
    SMALL_N,
    /** Everyone answered the same. */
    ZERO_VARIANCE;

    /** Sorted by name and joined by {@code |}, the form of METHOD.md 1. */
    public static String join(Set<Flag> flags) {
        return flags.stream().map(Flag::name).sorted().collect(Collectors.joining("|"));
    }
}
