package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Now, wish and gap of one statement, theme or core value in one group; empty where it was not asked. */
public record ScoreRow(Optional<PublishedScore> now, Optional<PublishedScore> wish, Optional<PublishedScore> gap) {

    public static ScoreRow of(Map<Cell, PublishedScore> scores, Level level, String group, String key) {
        Cell now = new Cell(level, group, key, Aspect.NOW);
        return new ScoreRow(
                Optional.ofNullable(scores.get(now)),
                Optional.ofNullable(scores.get(now.of(Aspect.WISH))),
                Optional.ofNullable(scores.get(now.of(Aspect.GAP))));
    }

    /** Of now and wish what was asked, in order. */
    public Stream<PublishedScore> asked() {
        return Stream.of(now, wish).flatMap(Optional::stream);
    }

    /** All that there is, in order. */
    public List<PublishedScore> all() {
        return Stream.concat(asked(), gap.stream()).toList();
    }
}
