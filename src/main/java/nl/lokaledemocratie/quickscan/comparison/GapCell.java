package nl.lokaledemocratie.quickscan.comparison;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail.Sides;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** One organisation and one theme: a gap, or nothing: too few answers to compare, to prevent recognition, or no answers. */
public sealed interface GapCell {

    /** The gap when there is one to show. */
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
     * A FULL gap cell.
     *
     * @param n     people who answered both
     * @param gap   wish minus now, in scale points
     * @param sides now and wish of the same people, when they may be told beside the gap
     */
    record Shown(int n, double gap, Optional<Sides> sides) implements GapCell {
        @Override
        public Optional<Shown> shown() {
            return Optional.of(this);
        }
    }

    /** Not shown; why is not told. */
    record Hidden() implements GapCell {
        @Override
        public boolean isHidden() {
            return true;
        }
    }

    /** A MEAN_ONLY cell: its own report shows the mean, and references are FULL only (METHOD.md 9). */
    record TooFew() implements GapCell {
        @Override
        public boolean isTooFew() {
            return true;
        }
    }

    /** Nobody of the group answered, or the questionnaire has no pair in this theme. */
    record NoData() implements GapCell {}

    static GapCell of(PublishedResult result, String group, String theme) {
        return result.find(new Cell(Level.THEME, group, theme, Aspect.GAP))
                .map(GapCell::of)
                .orElseGet(NoData::new);
    }

    private static GapCell of(PublishedScore score) {
        if (score.visibility() == Visibility.NO_DATA) {
            return new NoData();
        }
        if (score.visibility() == Visibility.MEAN_ONLY) {
            return new TooFew();
        }
        return score.visibility() == Visibility.FULL
                ? new Shown(score.n().orElseThrow(), score.mean().orElseThrow(), score.sides())
                : new Hidden();
    }
}
