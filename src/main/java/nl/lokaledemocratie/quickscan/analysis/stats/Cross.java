package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.List;

/**
 * The two lines that part points of wish against now into quadrants (METHOD.md 8; Martilla and James 1977).
 *
 * @param x where the upright line stands: points right of it have more now
 * @param y where the level line lies: points above it are wished for more
 */
public record Cross(double x, double y) {

    /** With fewer points a cross at their means says nothing. */
    private static final int FEWEST_POINTS = 3;

    /**
     * A point with what may be drawn around it.
     *
     * @param x mean of now
     * @param y mean of wish
     */
    public record Place(double x, Interval aroundX, double y, Interval aroundY) {}

    /** At the unweighted means of points, of which there is one or more. */
    public static Cross at(List<Place> places) {
        return new Cross(
                places.stream().mapToDouble(Place::x).average().orElseThrow(),
                places.stream().mapToDouble(Place::y).average().orElseThrow());
    }

    /** Whether so many points are enough for quadrants. */
    public static boolean isEnough(int points) {
        return points >= FEWEST_POINTS;
    }

    /** Whether there is as much now as on average, or more. */
    public boolean isPresent(Place place) {
        return Tolerance.isAtLeast(place.x(), x);
    }

    /** Whether it is wished for as much as on average, or more. */
    public boolean isWanted(Place place) {
        return Tolerance.isAtLeast(place.y(), y);
    }

    /** Whether a line lies within what may be drawn around a point, or on the point itself where nothing may. */
    public boolean touches(Place place) {
        return touches(place.x(), place.aroundX(), x) || touches(place.y(), place.aroundY(), y);
    }

    private static boolean touches(double mean, Interval around, double line) {
        return Tolerance.isAtMost(around.low().orElse(mean), line)
                && Tolerance.isAtLeast(around.high().orElse(mean), line);
    }
}
