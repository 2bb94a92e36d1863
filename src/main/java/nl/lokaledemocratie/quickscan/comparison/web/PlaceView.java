package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.List;
import java.util.stream.DoubleStream;

import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Row;
import nl.lokaledemocratie.quickscan.comparison.Place;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * One organisation beside the others, as its page shows it: per topic a strip with a dot for each of them, all on one scale.
 *
 * @param lowest  where the strips begin, in scale points
 * @param highest where they end
 */
public record PlaceView(Choice choice, Row row, List<Place> places, double lowest, double highest) {

    /** In units of the picture. */
    private static final double WIDTH = 360;

    private static final double MARGIN = 10;
    private static final double HALF = 2;

    static PlaceView of(Choice choice, Row row, List<Place> places) {
        if (choice.compared().aspect() != Aspect.GAP) {
            return new PlaceView(
                    choice,
                    row,
                    places,
                    places.stream()
                            .mapToDouble(place -> place.topic().lowest())
                            .min()
                            .orElse(0),
                    places.stream()
                            .mapToDouble(place -> place.topic().highest())
                            .max()
                            .orElse(1));
        }
        double furthest = Math.ceil(HALF * shown(places).map(Math::abs).max().orElse(1)) / HALF;
        double lowest = shown(places).min().orElse(0) < 0 ? -furthest : 0;
        return new PlaceView(choice, row, places, lowest, Math.max(1, furthest));
    }

    private static DoubleStream shown(List<Place> places) {
        return places.stream()
                .flatMapToDouble(place -> DoubleStream.concat(
                        place.others().stream().mapToDouble(mean -> mean),
                        place.own().shown().stream().mapToDouble(own -> own.value())));
    }

    /** Where a score stands across the picture. */
    public long across(double score) {
        return HalfUp.whole(MARGIN + (WIDTH - 2 * MARGIN) * (score - lowest) / (highest - lowest));
    }

    /** The whole points that lines are drawn at. */
    public List<Double> lines() {
        return DoubleStream.iterate(Math.ceil(lowest), point -> point <= highest, point -> point + 1)
                .boxed()
                .toList();
    }
}
