package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.analysis.stats.Tolerance;

/**
 * The scores of one group on one theme or core value; row of sections {@code themes} and {@code values} of METHOD.md 14.
 *
 * @param shareLow  share of persons with a score more than half a point below the middle of the scale
 * @param shareMid  share within half a point of the middle
 * @param shareHigh share more than half a point above the middle
 * @param agreement mean of A over its items
 */
public record ScoreResult(
        Cell cell,
        MeanEstimate estimate,
        OptionalDouble median,
        OptionalDouble shareLow,
        OptionalDouble shareMid,
        OptionalDouble shareHigh,
        OptionalDouble agreement) {

    private static final double MIDDLE = 0.5;

    /** The row of a cell, from how often each score of a person came, in points of the scale. */
    public static ScoreResult of(
            Cell cell, Range scale, Frequencies scores, OptionalDouble agreement, MeanEstimate.Basis basis) {
        int n = scores.n();
        int low = scores.countWhere(score -> Tolerance.isBelow(score, scale.mid() - MIDDLE));
        int high = scores.countWhere(score -> Tolerance.isAbove(score, scale.mid() + MIDDLE));
        return new ScoreResult(
                cell,
                MeanEstimate.of(scores, scale.min(), scale.max(), basis),
                scores.median(),
                ItemResult.share(low, n),
                ItemResult.share(n - low - high, n),
                ItemResult.share(high, n),
                agreement);
    }
}
