package nl.lokaledemocratie.quickscan.analysis.stats;

/** The two ends of an interval. Not clipped to any scale. */
public record Limits(double low, double high) {

    /** Centre plus and minus a margin. */
    public static Limits around(double centre, double margin) {
        return new Limits(centre - margin, centre + margin);
    }

    public Limits clip(double lowest, double highest) {
        return new Limits(Math.max(low, lowest), Math.min(high, highest));
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** +1 when all of it is above zero, −1 when all is below, 0 when it contains zero. */
    public int sign() {
        if (low > 0) {
            return 1;
        }
        return high < 0 ? -1 : 0;
    }

    /** The end nearest to zero, 0 when zero lies inside: what may be claimed at least (METHOD.md 11). */
    public double nearestToZero() {
        return switch (sign()) {
            case 1 -> low;
            case -1 -> high;
            default -> 0;
        };
    }
}
