package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.Optional;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.analysis.stats.Interval;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;

/**
 * One number as page and report show it, or the words instead of it.
 *
 * @param state    what stands in the cell
 * @param n        valid answers behind it; 0 when it is not shown
 * @param interval what may be drawn around it, within the scale
 * @param dontKnow share of "weet ik niet"; FULL statements only
 * @param divided  at least 30 % at either end of the scale
 */
public record ScoreCell(
        State state, int n, double mean, Optional<Margin> interval, OptionalDouble dontKnow, boolean divided) {

    /** What stands in the cell. */
    public enum State {
        SHOWN,
        HIDDEN,
        /** Of a question: nobody answered it. */
        NO_DATA,
        /** Of a theme or core value: nobody answered enough of its statements, though some may have answers. */
        NO_SCORE,
        NOT_ASKED;

        /** Of something that was asked and is not shown. */
        public static State without(Level level, boolean hidden) {
            if (hidden) {
                return HIDDEN;
            }
            return level == Level.ITEM ? NO_DATA : NO_SCORE;
        }
    }

    /**
     * Limits that are worth showing.
     *
     * @param chance a chance margin; else the worst-case bounds of a closed group
     */
    public record Margin(boolean chance, double low, double high) {}

    /** What may be said of a score on a scale; there is none where nothing was asked. */
    public static ScoreCell of(Optional<PublishedScore> score, Scale scale) {
        return score.map(found -> of(found, Claims.range(scale))).orElseGet(() -> without(State.NOT_ASKED));
    }

    private static ScoreCell of(PublishedScore score, Range scale) {
        if (!score.visibility().isShown()) {
            return without(State.without(score.cell().level(), score.visibility() == Visibility.HIDDEN));
        }
        int n = score.n().orElseThrow();
        Optional<PublishedScore> full = Optional.of(score).filter(Claims::isSayable);
        Optional<ScoreDetail.OfStatement> statement = full.flatMap(PublishedScore::statement);
        Aspect aspect = score.cell().aspect();
        return new ScoreCell(
                State.SHOWN,
                n,
                score.mean().orElseThrow(),
                full.flatMap(PublishedScore::detail)
                        .flatMap(found -> margin(found.interval(), scale.lowest(aspect), scale.highest(aspect))),
                statement
                        .map(found -> OptionalDouble.of((double) found.dontKnow() / (n + found.dontKnow())))
                        .orElseGet(OptionalDouble::empty),
                statement.map(ScoreDetail.OfStatement::divided).orElse(false));
    }

    private static ScoreCell without(State state) {
        return new ScoreCell(state, 0, 0, Optional.empty(), OptionalDouble.empty(), false);
    }

    private static Optional<Margin> margin(Interval interval, double lowest, double highest) {
        if (interval.low().isEmpty() || interval.high().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Margin(
                interval.type() == Interval.Type.NOISE_BAND,
                Math.max(lowest, interval.low().getAsDouble()),
                Math.min(highest, interval.high().getAsDouble())));
    }

    public boolean isShown() {
        return state == State.SHOWN;
    }

    public boolean isSomeUnknown() {
        return dontKnow.orElse(0) > 0;
    }

    /** More than three in ten do not know: a result in itself (METHOD.md 0.8). */
    public boolean isOftenUnknown() {
        return dontKnow.orElse(0) > Claims.MANY_UNKNOWN;
    }
}
