package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.stats.Interval;

/** What only a FULL cell shows beside its mean, by what it is about. Shares are fractions of 1. */
public sealed interface ScoreDetail {

    /** Standard deviation; empty below two answers. */
    OptionalDouble sd();

    /** The interval that may be drawn (METHOD.md 0). */
    Interval interval();

    /** The same with the fields of every kind. */
    FlatDetail flat();

    /** The means behind a gap, when rule 12.6 allows them. */
    default Optional<Sides> sides() {
        return Optional.empty();
    }

    /**
     * Now or wish of one statement.
     *
     * @param dontKnow number of "weet ik niet"
     * @param missing  number left empty
     * @param counts   answers per scale point from the lowest
     * @param divided  at least 30 % at either end of the scale (METHOD.md 11)
     */
    record OfStatement(
            OptionalDouble sd,
            Interval interval,
            int dontKnow,
            int missing,
            List<Integer> counts,
            OptionalDouble shareLow,
            OptionalDouble shareHigh,
            OptionalDouble agreement,
            boolean divided)
            implements ScoreDetail {

        public OfStatement {
            counts = List.copyOf(counts);
        }

        @Override
        public FlatDetail flat() {
            return new FlatDetail(
                    sd,
                    interval,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalInt.of(dontKnow),
                    OptionalInt.of(missing),
                    counts,
                    shareLow,
                    shareHigh,
                    agreement,
                    Optional.of(divided));
        }
    }

    /**
     * Now or wish of a theme or core value.
     *
     * @param agreement mean of its statements; only when all of them are FULL
     */
    record OfWhole(
            OptionalDouble sd,
            Interval interval,
            OptionalDouble shareLow,
            OptionalDouble shareHigh,
            OptionalDouble agreement)
            implements ScoreDetail {

        @Override
        public FlatDetail flat() {
            return new FlatDetail(
                    sd,
                    interval,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    List.of(),
                    shareLow,
                    shareHigh,
                    agreement,
                    Optional.empty());
        }
    }

    /** A gap of any level. */
    record OfGap(OptionalDouble sd, Interval interval, Optional<Sides> sides) implements ScoreDetail {

        @Override
        public FlatDetail flat() {
            return FlatDetail.of(sd, interval, sides);
        }
    }

    /** What others would answer to a statement. */
    record OfEstimate(OptionalDouble sd, Interval interval) implements ScoreDetail {

        @Override
        public FlatDetail flat() {
            return FlatDetail.of(sd, interval, Optional.empty());
        }
    }

    /** Means of now and of wish over the pairs behind a gap. */
    record Sides(double now, double wish) {}
}
