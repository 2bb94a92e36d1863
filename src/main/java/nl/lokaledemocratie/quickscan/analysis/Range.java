package nl.lokaledemocratie.quickscan.analysis;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;

/** The whole numbers from {@code min} to {@code max}: an answer scale. */
public record Range(int min, int max) {

    public Range {
        if (!isScale(min, max)) {
            throw new IllegalArgumentException(
                    "A scale has 2 to " + Scale.MAX_POINTS + " points, not from " + min + " to " + max);
        }
    }

    /** Whether these ends make a scale: 2 to 11 points. */
    public static boolean isScale(double min, double max) {
        return max - min >= 1 && max - min < Scale.MAX_POINTS;
    }

    /** K, the number of points. */
    public int points() {
        return max - min + 1;
    }

    public double mid() {
        return (min + max) / 2.0;
    }

    /** The highest point that counts as low: the second, or the first of a scale of at most three points (METHOD.md 2). */
    public int highestLow() {
        return points() <= 3 ? min : min + 1;
    }

    /** The lowest point that counts as high. */
    public int lowestHigh() {
        return points() <= 3 ? max : max - 1;
    }

    /** The largest distance between two answers. */
    public int width() {
        return max - min;
    }

    /** Lowest value a score of this aspect can have: a gap runs from minus to plus the width. */
    public int lowest(Aspect aspect) {
        return aspect == Aspect.GAP ? -width() : min;
    }

    /** Highest value a score of this aspect can have. */
    public int highest(Aspect aspect) {
        return aspect == Aspect.GAP ? width() : max;
    }

    /** Smallest effect of interest in scale points: half a point on 1 to 5 (METHOD.md 1). */
    public double smallestEffect() {
        return width() / 8.0;
    }

    /** Smallest change between two scans that is of interest: a quarter of a point on 1 to 5. */
    public double smallestChange() {
        return width() / 16.0;
    }
}
