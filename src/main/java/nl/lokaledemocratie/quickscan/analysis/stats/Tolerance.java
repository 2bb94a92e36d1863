package nl.lokaledemocratie.quickscan.analysis.stats;

/**
 * Compares numbers that were added up and divided: what differs by no more than a billionth is the same, so that a share of exactly
 * 30 % is at least 30 % whatever its last binary digit. No two different results of METHOD.md lie as near to each other.
 */
public final class Tolerance {

    private static final double WIDTH = 1e-9;

    private Tolerance() {}

    /** Whether two numbers count as the same. */
    public static boolean isSame(double one, double other) {
        return Math.abs(one - other) <= WIDTH;
    }

    /** Whether a number is a limit or more. */
    public static boolean isAtLeast(double number, double limit) {
        return number >= limit - WIDTH;
    }

    /** Whether a number is a limit or less. */
    public static boolean isAtMost(double number, double limit) {
        return number <= limit + WIDTH;
    }

    /** Whether a number is more than a limit. */
    public static boolean isAbove(double number, double limit) {
        return number > limit + WIDTH;
    }

    /** Whether a number is less than a limit. */
    public static boolean isBelow(double number, double limit) {
        return number < limit - WIDTH;
    }

    /** A standard deviation or error, exactly 0 where it is rounding only (METHOD.md 1). */
    static double orZero(double number) {
        return number < WIDTH ? 0 : number;
    }
}
