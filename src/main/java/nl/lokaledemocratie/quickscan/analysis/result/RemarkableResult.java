package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.List;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;

/**
 * A result that is larger than chance alone would explain and large enough to matter; row of section {@code remarkable} of METHOD.md
 * 14, by section 11. Kinds are not ranked against each other.
 *
 * @param rank         from 1, within the kind
 * @param cells        the cells it is about: one, or two for a difference between groups
 * @param estimate     gap, difference or change in scale points
 * @param conservative the end of its interval nearest to zero, as a distance
 */
public record RemarkableResult(RemarkableKind kind, int rank, List<Cell> cells, double estimate, double conservative) {

    public RemarkableResult {
        cells = List.copyOf(cells);
    }

    /** The groups and the theme, joined by slashes. */
    public String label() {
        StringBuilder label = new StringBuilder();
        cells.forEach(cell -> label.append(cell.group()).append('/'));
        return label.append(cells.get(0).key()).toString();
    }
}
