package nl.lokaledemocratie.quickscan.comparison;

import java.util.Optional;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
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
     * @param n    people who answered both
     * @param gap  wish minus now, in scale points
     * @param now  mean now of the same people, when it may be told beside the gap
     * @param wish mean wish of the same people, likewise
     */
    record Shown(int n, double gap, OptionalDouble now, OptionalDouble wish) implements GapCell {
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
        return result.find(Level.THEME, group, theme, Aspect.GAP)
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
        return score.detail()
                .filter(detail -> score.visibility() == Visibility.FULL)
                .<GapCell>map(detail -> new Shown(
                        score.n().orElseThrow(), score.mean().orElseThrow(), detail.nowOfPairs(), detail.wishOfPairs()))
                .orElseGet(Hidden::new);
    }
}
