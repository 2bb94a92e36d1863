package nl.lokaledemocratie.quickscan.publication.web;

import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.GapNote;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreRow;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;

/**
 * One group of a subject: now, wish and gap, and where they stand in the picture beside the numbers.
 *
 * @param note why the gap is not what the row makes of it, where that is so
 */
public record ResultRow(String group, ScoreCell now, ScoreCell wish, ScoreCell gap, GapNote note, Scale scale) {

    static ResultRow of(String group, ScoreRow row, Scale scale) {
        return new ResultRow(
                group,
                ScoreCell.of(row.now(), scale),
                ScoreCell.of(row.wish(), scale),
                ScoreCell.of(row.gap(), scale),
                GapNote.of(row),
                scale);
    }

    /** Where now and wish stand on the scale. */
    public Dots dots() {
        return new Dots(now, wish, scale);
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
}
