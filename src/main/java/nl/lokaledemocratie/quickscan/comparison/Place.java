package nl.lokaledemocratie.quickscan.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.stats.Flag;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace.Focal;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace.Reference;
import nl.lokaledemocratie.quickscan.analysis.stats.ReferencePlace.Shrinkage;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell.Shown;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Row;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;

/**
 * Where one organisation stands on a topic among the other rows of a table (METHOD.md 9).
 *
 * @param own    of the organisation; what is not shown is placed nowhere
 * @param others means of the others that are shown, in the order of the rows
 * @param place  empty where the own score is not shown
 */
public record Place(Topic topic, ComparedCell own, List<Double> others, Optional<ReferencePlace> place) {

    public Place {
        others = List.copyOf(others);
    }

    /** What can be said of it, from the least to the most. */
    public enum Saying {
        NOT_SHOWN,
        TOO_FEW_OTHERS,
        NO_PLACE,
        ALIKE,
        PLACED
    }

    /** One per topic of the table, in order. */
    public static List<Place> listOf(ComparedTable table, Row row, AnalysisSettings settings) {
        return IntStream.range(0, table.topics().size())
                .mapToObj(column -> of(table, row, column, settings))
                .toList();
    }

    private static Place of(ComparedTable table, Row row, int column, AnalysisSettings settings) {
        List<Shown> others = table.rows().stream()
                .filter(other -> !other.equals(row))
                .flatMap(other -> other.cells().get(column).shown().stream())
                .toList();
        ComparedCell own = row.cells().get(column);
        return new Place(
                table.topics().get(column),
                own,
                others.stream().map(Shown::value).toList(),
                own.shown()
                        .map(shown -> ReferencePlace.of(
                                new Focal(shown.n(), OptionalDouble.of(shown.value())),
                                others.stream()
                                        .map(other -> new Reference(
                                                other.n(),
                                                other.value(),
                                                other.sd().orElse(0)))
                                        .toList(),
                                settings.referenceMinimums())));
    }

    public Saying saying() {
        if (place.isEmpty()) {
            return Saying.NOT_SHOWN;
        }
        ReferencePlace found = place.get();
        if (found.referenceSd().isEmpty()) {
            return Saying.TOO_FEW_OTHERS;
        }
        if (found.flags().contains(Flag.NO_BETWEEN_VARIANCE) || found.flags().contains(Flag.ZERO_VARIANCE)) {
            return Saying.ALIKE;
        }
        return found.below().isPresent() ? Saying.PLACED : Saying.NO_PLACE;
    }

    /** How many of the others have a lower score. */
    public int below() {
        return place.flatMap(found -> found.below().stream().boxed().findFirst())
                .orElseThrow();
    }

    /** Mean of the others. */
    public double centre() {
        return place.orElseThrow().referenceMean().orElseThrow();
    }

    /** What the score would be if chance is taken into account: drawn to the mean of the others the more, the fewer answered. */
    public Optional<Shrinkage> shrunk() {
        return place.flatMap(ReferencePlace::shrinkage);
    }
}
