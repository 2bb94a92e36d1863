package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.List;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;

/**
 * What must be said beside a number that is shown (METHOD.md 4b, 6 and 8b).
 *
 * @param cells what it is about: one cell, or two for a difference between groups
 * @param share of {@link Kind#CEILING}, as a fraction of 1
 */
public record PublishedNote(Kind kind, List<Cell> cells, OptionalDouble share) {

    /** What it says. */
    public enum Kind {
        /** Nearly everybody wishes the most there is. */
        CEILING,
        /** The gaps of single persons are mostly noise; their mean is not. */
        UNRELIABLE_GAP,
        /** About equal. */
        EQUIVALENT,
        /** There is a difference, and it is small. */
        SMALL,
        /** It cannot be told from so many answers whether there is one. */
        UNDECIDED
    }

    public PublishedNote {
        cells = List.copyOf(cells);
    }
}
