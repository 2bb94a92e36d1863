package nl.lokaledemocratie.quickscan.analysis.stats;

import java.util.OptionalDouble;

/** The interval shown with a mean; limits are empty for NONE and NONE_CENSUS and are not clipped to the scale. */
public record Interval(Type type, OptionalDouble low, OptionalDouble high) {

    /** Too little to draw anything. */
    public static final Interval NOTHING = new Interval(Type.NONE, OptionalDouble.empty(), OptionalDouble.empty());

    /** Everyone answered, so there is nothing to be unsure of. */
    public static final Interval NOTHING_CENSUS =
            new Interval(Type.NONE_CENSUS, OptionalDouble.empty(), OptionalDouble.empty());

    public static Interval of(Type type, Limits limits) {
        return new Interval(type, OptionalDouble.of(limits.low()), OptionalDouble.of(limits.high()));
    }

    /** The kinds of METHOD.md 0: everyone answered, worst-case bounds, chance margin, or nothing to show. */
    public enum Type {
        NONE_CENSUS,
        BOUNDS,
        NOISE_BAND,
        NONE
    }
}
