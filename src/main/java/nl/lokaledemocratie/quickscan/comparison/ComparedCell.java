package nl.lokaledemocratie.quickscan.comparison;

import java.util.Optional;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;

/** One organisation and one theme or core value: a score, or nothing: too few answers to compare, to prevent recognition, or no answers. */
public sealed interface ComparedCell {

    /** The score when there is one to show. */
    default Optional<Shown> shown() {
        return Optional.empty();
    }

    /** Whether there are answers that may not be shown. */
    default boolean isHidden() {
        return false;
    }

    /** Whether there are answers, too few to compare. */
    default boolean isTooFew() {
        return false;
    }

    /**
     * A FULL cell.
     *
     * @param n     people who answered it
     * @param value mean on the scale; of a gap wish minus now, in scale points
     * @param sd    standard deviation; empty below two answers
     */
    record Shown(int n, double value, OptionalDouble sd) implements ComparedCell {
        @Override
        public Optional<Shown> shown() {
            return Optional.of(this);
        }
    }

    /** Not shown; why is not told. */
    record Hidden() implements ComparedCell {
        @Override
        public boolean isHidden() {
            return true;
        }
    }

    /** A MEAN_ONLY cell: its own report shows the mean, and references are FULL only (METHOD.md 9). */
    record TooFew() implements ComparedCell {
        @Override
        public boolean isTooFew() {
            return true;
        }
    }

    /** Nobody of the group answered, or the questionnaire does not ask it. */
    record NoData() implements ComparedCell {}

    /** What the comparison shows of a published score. */
    static ComparedCell of(PublishedScore score) {
        return switch (score.visibility()) {
            case NO_DATA -> new NoData();
            case HIDDEN -> new Hidden();
            case MEAN_ONLY -> new TooFew();
            case FULL ->
                new Shown(
                        score.n().orElseThrow(),
                        score.mean().orElseThrow(),
                        score.detail().map(ScoreDetail::sd).orElse(OptionalDouble.empty()));
        };
    }
}
