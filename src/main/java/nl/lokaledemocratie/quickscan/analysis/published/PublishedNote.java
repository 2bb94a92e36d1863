package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.List;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;

/**
 * What must be said beside a number that is shown (METHOD.md 4b, 6 and 8b).
 *
 * @param cells what it is about: one cell, or two for a difference between groups
 * @param share of {@link Kind#CEILING}: who wishes the most there is, as a fraction of 1
 * @param room  of the same: of who answered both questions, those for whom it is not so now (METHOD.md 8b); where that may be shown
 */
public record PublishedNote(Kind kind, List<Cell> cells, OptionalDouble share, OptionalDouble room) {

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

    /** What was stored before room was told has none. */
    public PublishedNote {
        cells = List.copyOf(cells);
        room = room == null ? OptionalDouble.empty() : room;
    }

    /** A note without numbers. */
    public PublishedNote(Kind kind, List<Cell> cells) {
        this(kind, cells, OptionalDouble.empty(), OptionalDouble.empty());
    }
}
