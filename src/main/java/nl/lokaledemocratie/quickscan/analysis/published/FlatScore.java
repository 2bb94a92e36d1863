package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** A {@link PublishedScore} as it is stored: one form for every kind of score, see {@link FlatDetail}. */
public record FlatScore(
        Level level,
        String group,
        String key,
        Aspect aspect,
        Visibility visibility,
        OptionalInt n,
        OptionalDouble mean,
        Optional<FlatDetail> detail) {

    public static FlatScore of(PublishedScore score) {
        Cell cell = score.cell();
        return new FlatScore(
                cell.level(),
                cell.group(),
                cell.key(),
                cell.aspect(),
                score.visibility(),
                score.n(),
                score.mean(),
                score.detail().map(ScoreDetail::flat));
    }

    public PublishedScore score() {
        Cell cell = new Cell(level, group, key, aspect);
        return new PublishedScore(cell, visibility, n, mean, detail.map(fields -> fields.of(cell)));
    }
}
