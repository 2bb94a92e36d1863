package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.stats.Interval;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * One cell after the disclosure rules of METHOD.md 12.
 *
 * @param key    statement, theme or core value, after {@code level}
 * @param aspect now, wish or gap
 * @param n      number of valid answers; empty when hidden
 * @param mean   mean on the scale (gap: in scale points, wish minus now); already rounded to one decimal for MEAN_ONLY; empty when hidden
 * @param detail everything else; only for FULL
 */
public record PublishedScore(
        Level level,
        String group,
        String key,
        Aspect aspect,
        Visibility visibility,
        OptionalInt n,
        OptionalDouble mean,
        Optional<Detail> detail) {

    /** Whoever makes or stored it: what may not be shown is not in it, so nothing can follow from it. */
    public PublishedScore {
        n = visibility.isShown() ? n : OptionalInt.empty();
        mean = visibility.isShown() ? mean : OptionalDouble.empty();
        detail = visibility == Visibility.FULL ? detail : Optional.empty();
    }

    /**
     * What only a FULL cell shows. Shares are fractions of 1; what does not apply to the level or aspect is empty.
     *
     * @param interval  the interval that may be drawn (METHOD.md 0)
     * @param nowOfPairs  gap only: mean of now over the pairs, when rule 12.6 allows it
     * @param wishOfPairs gap only: mean of wish over the pairs, likewise
     * @param dontKnow  items: number of "weet ik niet"
     * @param missing   items: number left empty
     * @param counts    items: answers per scale point from the lowest, else empty
     * @param divided   at least 30 % at either end of the scale (METHOD.md 11)
     */
    public record Detail(
            OptionalDouble sd,
            Interval interval,
            OptionalDouble nowOfPairs,
            OptionalDouble wishOfPairs,
            OptionalInt dontKnow,
            OptionalInt missing,
            List<Integer> counts,
            OptionalDouble shareLow,
            OptionalDouble shareHigh,
            OptionalDouble agreement,
            Optional<Boolean> divided) {}
}
