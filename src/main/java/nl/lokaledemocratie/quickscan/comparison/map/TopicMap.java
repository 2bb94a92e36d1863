package nl.lokaledemocratie.quickscan.comparison.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedScan;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.comparison.map.Netherlands.Area;
import nl.lokaledemocratie.quickscan.comparison.map.Outline.Point;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/**
 * One topic of a comparison on the Netherlands.
 *
 * @param areas    municipalities, or provinces, that something can be told of
 * @param dots     fictional organisations lie nowhere: each a dot in its province
 * @param land     all other areas
 * @param unplaced names of what is compared and has no area: later than the map, or a water board
 * @param legend   what is told apart, in the order of the scale
 */
public record TopicMap(List<Shape> areas, List<Dot> dots, List<Area> land, List<String> unplaced, List<Entry> legend) {

    /** How large a dot is, in units of the map. */
    public static final int RADIUS = 8;

    /** How codes of fictional organisations begin. */
    private static final String FICTIONAL = "VB";

    private static final int APART = 19;
    private static final int ABREAST = 3;

    public TopicMap {
        areas = List.copyOf(areas);
        dots = List.copyOf(dots);
        land = List.copyOf(land);
        unplaced = List.copyOf(unplaced);
        legend = List.copyOf(legend);
    }

    /** One organisation and what is told of it. */
    public record Spot(ComparedScan scan, ComparedCell cell) {}

    /** One area of the map. */
    public record Shape(String name, Look look, Area area) {}

    /** One organisation without an area. */
    public record Dot(String name, Look look, int x, int y) {}

    /**
     * A line of the legend.
     *
     * @param band  the numbers of a class
     * @param count how many organisations look like this
     */
    public record Entry(Look look, Optional<Bands.Band> band, int count) {}

    /** Finds a place for each organisation. */
    public static TopicMap of(Aspect aspect, Topic topic, List<Spot> spots, Ground ground) {
        Bands bands = Bands.of(aspect, topic);
        Placing placing = new Placing(ground.provinces());
        spots.forEach(spot -> placing.put(
                spot.scan().organisation(),
                spot.scan().name(),
                spot.scan().province(),
                Look.of(spot.cell(), bands, aspect)));
        ground.others().forEach(other -> placing.put(other.code(), other.name(), other.province(), Look.OTHER));
        return new TopicMap(
                placing.shapes,
                placing.dots,
                placing.land(ground.ofProvinces()),
                placing.unplaced,
                legend(bands, aspect, placing.counts));
    }

    private static List<Entry> legend(Bands bands, Aspect aspect, Map<Look, Integer> counts) {
        List<Entry> legend = new ArrayList<>();
        for (int band = 0; band < Bands.COUNT; band++) {
            Look look = Look.of(band, aspect);
            legend.add(new Entry(look, Optional.of(bands.bands().get(band)), counts.getOrDefault(look, 0)));
        }
        Stream.of(Look.TOO_FEW, Look.HIDDEN, Look.NO_SCORE, Look.OTHER)
                .filter(counts::containsKey)
                .forEach(look -> legend.add(new Entry(look, Optional.empty(), counts.getOrDefault(look, 0))));
        legend.add(new Entry(Look.NO_SCAN, Optional.empty(), 0));
        return legend;
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return !areas.isEmpty() || !dots.isEmpty();
    }

    /** Finds the place of each organisation. */
    private static final class Placing {

        private final Map<String, String> provinces;
        private final Map<Look, Integer> counts = new EnumMap<>(Look.class);
        private final Map<String, Integer> dotsIn = new HashMap<>();
        private final Set<String> placed = new HashSet<>();
        private final List<Shape> shapes = new ArrayList<>();
        private final List<Dot> dots = new ArrayList<>();
        private final List<String> unplaced = new ArrayList<>();

        Placing(Map<String, String> provinces) {
            this.provinces = provinces;
        }

        void put(String code, String name, Optional<String> province, Look look) {
            counts.merge(look, 1, Integer::sum);
            Optional<Area> area = Netherlands.map().find(code);
            Optional<Area> around = province.map(provinces::get)
                    .flatMap(found -> Netherlands.map().find(found));
            if (area.isPresent()) {
                placed.add(code);
                shapes.add(new Shape(name, look, area.get()));
            } else if (code.startsWith(FICTIONAL) && around.isPresent()) {
                dots.add(dot(name, look, around.get()));
            } else {
                unplaced.add(name);
            }
        }

        private Dot dot(String name, Look look, Area around) {
            int number = dotsIn.merge(around.code(), 1, Integer::sum) - 1;
            Point middle = around.middle();
            return new Dot(
                    name, look, middle.x() + APART * (number % ABREAST), middle.y() + APART * (number / ABREAST));
        }

        /** Whatever nothing is told of. */
        List<Area> land(boolean ofProvinces) {
            Map<String, Area> all = ofProvinces
                    ? Netherlands.map().provinces()
                    : Netherlands.map().municipalities();
            return all.values().stream()
                    .filter(area -> !placed.contains(area.code()))
                    .sorted(Comparator.comparing(Area::code))
                    .toList();
        }
    }
}
