package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Level;

/**
 * Importance against performance of one group; row of section {@code ipa} of METHOD.md 14, by section 8 (Martilla and James 1977; Oh
 * 2001; Bacon 2003). x is the mean of now, y the mean of wish; only points of which both may be shown in full.
 *
 * @param crossX     mean of the plotted x
 * @param crossY     mean of the plotted y
 * @param crossScale middle of the scale
 */
public record PriorityResult(
        Level level, String group, double crossX, double crossY, double crossScale, List<Point> points) {

    public PriorityResult {
        points = List.copyOf(points);
    }

    /** The four quadrants of Martilla and James. */
    public enum Quadrant {
        /** Wished for, but not so now. */
        CONCENTRATE,
        KEEP_UP,
        LOW_PRIORITY,
        POSSIBLE_OVERKILL
    }

    /**
     * One theme or item.
     *
     * @param quadrantData  relative to the group's own cross; empty below three points
     * @param quadrantScale relative to the middle of the scale
     * @param iso           y − x, the distance to the diagonal
     * @param borderline    the cross lies within the interval of x or y, so the quadrant is not certain; empty below three points
     */
    public record Point(
            String key,
            double x,
            double y,
            Optional<Quadrant> quadrantData,
            Quadrant quadrantScale,
            double iso,
            Optional<Boolean> borderline) {}
}
