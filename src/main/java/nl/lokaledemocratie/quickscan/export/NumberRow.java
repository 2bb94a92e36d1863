package nl.lokaledemocratie.quickscan.export;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.notation.HalfUp;

/**
 * One number that was published, or the word that stands in its place.
 *
 * @param statistic what it tells
 * @param value     rounded as in the report; empty when it is not shown
 * @param status    {@code full}, {@code mean-only}, {@code hidden} and so on: a word of the annex
 * @param n         how many answers are behind it; empty when that is not shown
 * @param limits    around it, where there are any
 * @param note      words of the annex that belong to it, such as {@code divided}; may be empty
 */
record NumberRow(
        Subject subject,
        Statistic statistic,
        Optional<BigDecimal> value,
        String status,
        OptionalInt n,
        Optional<Limits> limits,
        String note) {

    static final String FULL = "full";

    /**
     * What a number is about.
     *
     * @param kind    {@code group}, {@code theme}, {@code value}, {@code item} or {@code question}
     * @param aspect  {@code now}, {@code wish}, {@code gap} or {@code est}; empty where there is none
     * @param part    options or a point of the scale; empty where it is about the whole
     * @param other   the group it is set beside; empty where there is none
     */
    record Subject(
            String kind,
            String key,
            String label,
            String group,
            String groupLabel,
            String aspect,
            String part,
            String partLabel,
            String other) {

        Subject part(String partKey, String label) {
            return new Subject(kind, key, this.label, group, groupLabel, aspect, partKey, label, other);
        }

        Subject beside(String otherGroup) {
            return new Subject(kind, key, label, group, groupLabel, aspect, part, partLabel, otherGroup);
        }
    }

    /**
     * Limits around a number, rounded alike.
     *
     * @param kind {@code chance} or {@code bounds}
     */
    record Limits(BigDecimal low, BigDecimal high, String kind) {

        static final String CHANCE = "chance";
        static final String BOUNDS = "bounds";
    }

    static NumberRow of(Subject subject, Statistic statistic, BigDecimal value) {
        return new NumberRow(subject, statistic, Optional.of(value), FULL, OptionalInt.empty(), Optional.empty(), "");
    }

    static NumberRow of(Subject subject, Statistic statistic, long count) {
        return of(subject, statistic, BigDecimal.valueOf(count));
    }

    static NumberRow of(Subject subject, Statistic statistic, int decimals, double value) {
        return of(subject, statistic, HalfUp.to(decimals, value));
    }

    /** A fraction of 1, in whole percents. */
    static NumberRow percent(Subject subject, Statistic statistic, double share) {
        return of(subject, statistic, HalfUp.percent(share));
    }

    /** A word instead of a number. */
    static NumberRow without(Subject subject, Statistic statistic, String status) {
        return new NumberRow(subject, statistic, Optional.empty(), status, OptionalInt.empty(), Optional.empty(), "");
    }

    NumberRow with(OptionalInt answers) {
        return new NumberRow(subject, statistic, value, status, answers, limits, note);
    }

    NumberRow with(Optional<Limits> around) {
        return new NumberRow(subject, statistic, value, status, n, around, note);
    }

    NumberRow status(String word) {
        return new NumberRow(subject, statistic, value, word, n, limits, note);
    }

    NumberRow note(String words) {
        return new NumberRow(subject, statistic, value, status, n, limits, words);
    }

    /** Chance limits. */
    static Optional<Limits> limits(int decimals, double low, double high) {
        return Optional.of(new Limits(HalfUp.to(decimals, low), HalfUp.to(decimals, high), Limits.CHANCE));
    }

    /** The same of fractions of 1 in whole percents, where both are there. */
    static Optional<Limits> percents(OptionalDouble low, OptionalDouble high) {
        return low.isEmpty() || high.isEmpty()
                ? Optional.empty()
                : Optional.of(new Limits(
                        BigDecimal.valueOf(HalfUp.percent(low.getAsDouble())),
                        BigDecimal.valueOf(HalfUp.percent(high.getAsDouble())),
                        Limits.CHANCE));
    }
}
