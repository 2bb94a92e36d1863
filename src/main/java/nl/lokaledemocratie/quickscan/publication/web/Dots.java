package nl.lokaledemocratie.quickscan.publication.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;

/**
 * A small picture of two means on one scale, beside their numbers: what is shown of them and nothing else.
 *
 * @param full drawn as a full dot
 * @param open drawn as a ring
 */
public record Dots(ScoreCell full, ScoreCell open, Scale scale) {

    /** The picture runs from here to {@link #RIGHT}, in its own units. */
    private static final int LEFT = 10;

    private static final int RIGHT = 190;

    /** A short line for every point of the scale, a longer one for its ends, as the path of a drawing. */
    public String ticks() {
        return IntStream.rangeClosed(scale.min(), scale.max())
                .mapToObj(point -> "M" + x(point) + (point == scale.min() || point == scale.max() ? " 9v10" : " 11v6"))
                .collect(Collectors.joining());
    }

    /** Whether there is anything to draw. */
    public boolean isAny() {
        return full.isShown() || open.isShown();
    }

    public long fullX() {
        return x(full.mean());
    }

    public long openX() {
        return x(open.mean());
    }

    private long x(double mean) {
        return HalfUp.whole(LEFT + (RIGHT - LEFT) * (mean - scale.min()) / (scale.max() - scale.min()));
    }
}
