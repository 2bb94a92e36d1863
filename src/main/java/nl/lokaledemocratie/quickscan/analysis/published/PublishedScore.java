package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.Cell;

/**
 * One cell after the disclosure rules of METHOD.md 12.
 *
 * @param n      number of valid answers; empty when hidden
 * @param mean   mean on the scale (gap: in scale points, wish minus now); already rounded to one decimal for MEAN_ONLY; empty when hidden
 * @param detail everything else; only for FULL
 */
public record PublishedScore(
        Cell cell, Visibility visibility, OptionalInt n, OptionalDouble mean, Optional<ScoreDetail> detail) {

    /** Whoever makes or stored it: what may not be shown is not in it, so nothing can follow from it. */
    public PublishedScore {
        n = visibility.isShown() ? n : OptionalInt.empty();
        mean = visibility.isShown() ? mean : OptionalDouble.empty();
        detail = visibility == Visibility.FULL ? detail : Optional.empty();
    }

    /** A cell of which nothing is shown. */
    public static PublishedScore without(Cell cell, Visibility visibility) {
        return new PublishedScore(cell, visibility, OptionalInt.empty(), OptionalDouble.empty(), Optional.empty());
    }

    /** What is shown of now or wish of a statement. */
    public Optional<ScoreDetail.OfStatement> statement() {
        return detail.filter(ScoreDetail.OfStatement.class::isInstance).map(ScoreDetail.OfStatement.class::cast);
    }

    /** The means behind a gap, where they are shown. */
    public Optional<ScoreDetail.Sides> sides() {
        return detail.flatMap(ScoreDetail::sides);
    }
}
