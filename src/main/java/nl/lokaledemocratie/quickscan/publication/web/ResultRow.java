package nl.lokaledemocratie.quickscan.publication.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.GapNote;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreRow;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;

/**
 * One group of a subject: now, wish and gap, and where they stand in the picture beside the numbers.
 *
 * @param note why the gap is not what the row makes of it, where that is so
 */
public record ResultRow(String group, ScoreCell now, ScoreCell wish, ScoreCell gap, GapNote note, Scale scale) {

    /** The picture runs from here to {@link #RIGHT}, in its own units. */
    private static final int LEFT = 10;

    private static final int RIGHT = 190;

    static ResultRow of(String group, ScoreRow row, Scale scale) {
        return new ResultRow(
                group,
                ScoreCell.of(row.now(), scale),
                ScoreCell.of(row.wish(), scale),
                ScoreCell.of(row.gap(), scale),
                GapNote.of(row),
                scale);
    }

    /** A short line for every point of the scale, a longer one for its ends, as the path of a drawing. */
    public String ticks() {
        return IntStream.rangeClosed(scale.min(), scale.max())
                .mapToObj(point -> "M" + x(point) + (point == scale.min() || point == scale.max() ? " 9v10" : " 11v6"))
                .collect(Collectors.joining());
    }

    /** All three say the same in words, so one cell will do. */
    public boolean isOneText() {
        return !now.isShown() && Stream.of(wish, gap).allMatch(cell -> cell.state() == now.state());
    }

    /** Wish and gap say the same in words. */
    public boolean isLastTwoOneText() {
        return !wish.isShown() && wish.state() == gap.state();
    }

    boolean isAsked() {
        return Stream.of(now, wish, gap).anyMatch(cell -> cell.state() != ScoreCell.State.NOT_ASKED);
    }

    public boolean hasPicture() {
        return now.isShown() || wish.isShown();
    }

    public long nowX() {
        return x(now.mean());
    }

    public long wishX() {
        return x(wish.mean());
    }

    private long x(double mean) {
        return HalfUp.whole(LEFT + (RIGHT - LEFT) * (mean - scale.min()) / (scale.max() - scale.min()));
    }
}
