package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail.Sides;
import nl.lokaledemocratie.quickscan.analysis.stats.Interval;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** A {@link ScoreDetail} with the fields of every kind, empty where it has none: as it is stored and as its fingerprint is taken. */
public record FlatDetail(
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
        Optional<Boolean> divided) {

    /** That of a gap or an estimate: its spread, and of a gap both sides. */
    static FlatDetail of(OptionalDouble sd, Interval interval, Optional<Sides> sides) {
        return new FlatDetail(
                sd,
                interval,
                sides.map(both -> OptionalDouble.of(both.now())).orElseGet(OptionalDouble::empty),
                sides.map(both -> OptionalDouble.of(both.wish())).orElseGet(OptionalDouble::empty),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }

    /** The detail of a cell, of which it has these fields. */
    public ScoreDetail of(Cell cell) {
        if (cell.aspect() == Aspect.GAP) {
            return new ScoreDetail.OfGap(sd, interval, sides());
        }
        if (cell.aspect() == Aspect.EST) {
            return new ScoreDetail.OfEstimate(sd, interval);
        }
        return cell.level() == Level.ITEM
                ? new ScoreDetail.OfStatement(
                        sd,
                        interval,
                        dontKnow.orElse(0),
                        missing.orElse(0),
                        counts,
                        shareLow,
                        shareHigh,
                        agreement,
                        divided.orElse(false))
                : new ScoreDetail.OfWhole(sd, interval, shareLow, shareHigh, agreement);
    }

    private Optional<Sides> sides() {
        return nowOfPairs.isPresent() && wishOfPairs.isPresent()
                ? Optional.of(new Sides(nowOfPairs.getAsDouble(), wishOfPairs.getAsDouble()))
                : Optional.empty();
    }
}
