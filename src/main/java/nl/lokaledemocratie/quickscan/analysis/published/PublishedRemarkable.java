package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.List;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;

/**
 * A result that stands out of what is shown (METHOD.md 11); all its cells are FULL. Kinds are not ranked against each other.
 *
 * @param rank         from 1, within the kind
 * @param cells        the cells it is about: one, or two for a difference between groups
 * @param estimate     gap, difference or change in scale points
 * @param conservative the end of its interval nearest to zero, as a distance
 */
public record PublishedRemarkable(
        RemarkableKind kind, int rank, List<Cell> cells, double estimate, double conservative) {

    public PublishedRemarkable {
        cells = List.copyOf(cells);
    }
}
