package nl.lokaledemocratie.quickscan.comparison.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** The five classes that a map tells scores apart by, in the decimals that are printed: what reads alike has one colour. */
public final class Bands {

    /** How many there are. */
    public static final int COUNT = 5;

    private static final int TENTHS = 10;
    private static final int HALF = 5;

    private final List<Integer> floors;
    private final Optional<Integer> lowest;
    private final Optional<Integer> highest;

    private Bands(List<Integer> floors, Optional<Integer> lowest, Optional<Integer> highest) {
        this.floors = List.copyOf(floors);
        this.lowest = lowest;
        this.highest = highest;
    }

    /**
     * One class.
     *
     * @param low  the lowest number of it, with one decimal; empty where it has none
     * @param high the highest
     */
    public record Band(Optional<BigDecimal> low, Optional<BigDecimal> high) {}

    /** Of gaps: a class for a wish below now, then each half a point. Of now and wish: fifths of the scale. */
    public static Bands of(Aspect aspect, Topic topic) {
        if (aspect == Aspect.GAP) {
            return new Bands(List.of(0, HALF, 2 * HALF, 3 * HALF), Optional.empty(), Optional.empty());
        }
        double lowest = TENTHS * topic.lowest();
        double highest = TENTHS * topic.highest();
        List<Integer> floors = new ArrayList<>();
        for (int band = 1; band < COUNT; band++) {
            floors.add((int) Math.ceil(lowest + band * (highest - lowest) / COUNT - 1e-9));
        }
        return new Bands(floors, Optional.of((int) lowest), Optional.of((int) highest));
    }

    /** From 0 to 4: the class of a score, after rounding. */
    public int of(double score) {
        int tenths = HalfUp.to(1, score).movePointRight(1).intValue();
        return (int) floors.stream().filter(floor -> tenths >= floor).count();
    }

    /** The lowest first. */
    public List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (int band = 0; band < COUNT; band++) {
            bands.add(new Band(
                    (band == 0 ? lowest : Optional.of(floors.get(band - 1))).map(Bands::decimal),
                    (band == COUNT - 1 ? highest : Optional.of(floors.get(band) - 1)).map(Bands::decimal)));
        }
        return List.copyOf(bands);
    }

    private static BigDecimal decimal(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }
}
