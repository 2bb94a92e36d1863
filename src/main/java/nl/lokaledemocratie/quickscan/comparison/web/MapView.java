package nl.lokaledemocratie.quickscan.comparison.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedScan;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.comparison.map.Bands;
import nl.lokaledemocratie.quickscan.comparison.map.Netherlands;
import nl.lokaledemocratie.quickscan.comparison.map.Netherlands.Area;
import nl.lokaledemocratie.quickscan.comparison.map.Outline.Point;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.scan.Scan;

/**
 * One topic of a comparison on the map, and the same rows as a table beside it.
 *
 * @param areas    municipalities, or provinces, that something can be told of
 * @param dots     fictional organisations lie nowhere: each a dot in its province
 * @param land     all other areas, as the data of one path
 * @param borders  of the provinces, as the data of one path
 * @param unplaced names of what is compared and has no area: later than the map, or a water board
 * @param legend   what is told apart, in the order of the scale
 */
public record MapView(
        Choice choice,
        ComparedTable table,
        Topic topic,
        List<Line> lines,
        List<Shape> areas,
        List<Dot> dots,
        String land,
        String borders,
        List<String> unplaced,
        List<Entry> legend) {

    /** How codes of fictional organisations begin. */
    private static final String FICTIONAL = "VB";

    private static final int APART = 19;
    private static final int ABREAST = 3;

    /** What an area looks like; the first five are the classes of {@link Bands}. */
    public enum Look {
        BAND_0(""),
        BAND_1(""),
        BAND_2(""),
        BAND_3(""),
        BAND_4(""),
        /** The first class of gaps: the wish is below now. */
        BELOW("min"),
        TOO_FEW("stip"),
        HIDDEN("streep"),
        NO_SCORE("golf"),
        OTHER("kruis"),
        NO_SCAN("");

        private final String pattern;

        Look(String pattern) {
            this.pattern = pattern;
        }

        private static Look of(ComparedCell cell, Bands bands, Aspect aspect) {
            if (cell.shown().isPresent()) {
                return of(bands.of(cell.shown().get().value()), aspect);
            }
            return cell.isTooFew() ? TOO_FEW : cell.isHidden() ? HIDDEN : NO_SCORE;
        }

        private static Look of(int band, Aspect aspect) {
            return band == 0 && aspect == Aspect.GAP ? BELOW : values()[band];
        }

        /** Key of the pattern it is filled with; empty where a colour fills it. */
        public String pattern() {
            return pattern;
        }

        /** Ends the names of its classes. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One organisation of the table. */
    public record Line(ComparedScan scan, ComparedCell cell, Look look) {}

    /** One area of the map. */
    public record Shape(String name, Look look, String path) {}

    /** One organisation without an area. */
    public record Dot(String name, Look look, int x, int y) {}

    /**
     * A line of the legend.
     *
     * @param band  the numbers of a class
     * @param count how many organisations look like this
     */
    public record Entry(Look look, Optional<Bands.Band> band, int count) {}

    /**
     * Puts a table on the map.
     *
     * @param left      scans that can be read and not be compared with these
     * @param provinces code of each, by its name
     */
    static MapView of(
            Choice choice, ComparedTable table, Topic topic, Collection<Scan> left, Map<String, String> provinces) {
        int column = table.topics().indexOf(topic);
        Bands bands = Bands.of(table.view().aspect(), topic);
        List<Line> lines = table.rows().stream()
                .map(row -> new Line(
                        row.scan(),
                        row.cells().get(column),
                        Look.of(row.cells().get(column), bands, table.view().aspect())))
                .toList();
        Placing placing = new Placing(provinces);
        lines.forEach(line -> placing.put(
                line.scan().organisation(), line.scan().name(), line.scan().province(), line.look()));
        left.stream()
                .map(Scan::organisation)
                .distinct()
                .forEach(other ->
                        placing.put(other.code(), other.name(), other.figures().province(), Look.OTHER));
        boolean ofProvinces = choice.isFor(OrganisationKind.PROVINCE);
        return new MapView(
                choice,
                table,
                topic,
                lines,
                placing.shapes,
                placing.dots,
                placing.land(ofProvinces),
                paths(Netherlands.map().provinces().values()),
                placing.unplaced,
                legend(bands, table.view().aspect(), lines, left));
    }

    private static List<Entry> legend(Bands bands, Aspect aspect, List<Line> lines, Collection<Scan> left) {
        Map<Look, Integer> counts = new EnumMap<>(Look.class);
        lines.forEach(line -> counts.merge(line.look(), 1, Integer::sum));
        left.stream()
                .map(scan -> scan.organisation().code())
                .distinct()
                .forEach(code -> counts.merge(Look.OTHER, 1, Integer::sum));
        List<Entry> legend = new ArrayList<>();
        for (int band = 0; band < Bands.COUNT; band++) {
            Look look = Look.of(band, aspect);
            legend.add(new Entry(look, Optional.of(bands.bands().get(band)), counts.getOrDefault(look, 0)));
        }
        Stream.of(Look.TOO_FEW, Look.HIDDEN, Look.NO_SCORE, Look.OTHER)
                .filter(counts::containsKey)
                .forEach(look -> legend.add(new Entry(look, Optional.empty(), counts.getOrDefault(look, 0))));
        legend.add(new Entry(Look.NO_SCAN, Optional.empty(), 0));
        return List.copyOf(legend);
    }

    private static String paths(Collection<Area> areas) {
        return areas.stream().map(Area::path).collect(Collectors.joining());
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return !areas.isEmpty() || !dots.isEmpty();
    }

    public String viewBox() {
        return Netherlands.map().viewBox();
    }

    /** Finds the place of each organisation. */
    private static final class Placing {

        private final Map<String, String> provinces;
        private final Map<String, Integer> dotsIn = new HashMap<>();
        private final Set<String> placed = new HashSet<>();
        private final List<Shape> shapes = new ArrayList<>();
        private final List<Dot> dots = new ArrayList<>();
        private final List<String> unplaced = new ArrayList<>();

        Placing(Map<String, String> provinces) {
            this.provinces = provinces;
        }

        void put(String code, String name, Optional<String> province, Look look) {
            Optional<Area> area = Netherlands.map().find(code);
            Optional<Area> around = province.map(provinces::get)
                    .flatMap(found -> Netherlands.map().find(found));
            if (area.isPresent()) {
                placed.add(code);
                shapes.add(new Shape(name, look, area.get().path()));
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
        String land(boolean ofProvinces) {
            Map<String, Area> all = ofProvinces
                    ? Netherlands.map().provinces()
                    : Netherlands.map().municipalities();
            return all.values().stream()
                    .filter(area -> !placed.contains(area.code()))
                    .sorted(Comparator.comparing(Area::code))
                    .map(Area::path)
                    .collect(Collectors.joining());
        }
    }
}
