package nl.lokaledemocratie.quickscan.comparison.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.comparison.map.Outline.Point;

/** The municipalities and provinces of the Netherlands as areas of a map; {@code reference/SOURCES.md} tells where they come from. */
public final class Netherlands {

    /** The map is the one of this year, with the mergers up to {@link #LATEST}. */
    public static final int YEAR = 2022;

    /** Municipalities of a later date have no area here. */
    public static final int LATEST = 2026;

    private static final double METRES = 500;
    private static final int MARGIN = 2;

    private static final class Drawn {
        private static final Netherlands MAP =
                new Netherlands(Topology.read("/reference/municipalities.topojson", METRES));
    }

    private final int width;
    private final int height;
    private final Map<String, Area> municipalities;
    private final Map<String, Area> provinces;

    private Netherlands(Topology topology) {
        width = topology.width();
        height = topology.height();
        municipalities = areas(topology.outlines("municipalities"));
        provinces = areas(topology.outlines("provinces"));
    }

    /**
     * An area as it is drawn.
     *
     * @param path data of an SVG path
     */
    public record Area(String code, Outline outline, String path, Point middle) {}

    /** The map, read once. */
    public static Netherlands map() {
        return Drawn.MAP;
    }

    private static Map<String, Area> areas(List<Outline> outlines) {
        return outlines.stream()
                .map(outline -> new Area(outline.code(), outline, outline.path(), outline.middle()))
                .collect(Collectors.toUnmodifiableMap(Area::code, Function.identity()));
    }

    /** What an SVG sees of it, in its units of half a kilometre. */
    public String viewBox() {
        return -MARGIN + " " + -MARGIN + " " + (width + 2 * MARGIN) + " " + (height + 2 * MARGIN);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** By official code, GM0014. */
    public Map<String, Area> municipalities() {
        return municipalities;
    }

    /** By official code, PV20. */
    public Map<String, Area> provinces() {
        return provinces;
    }

    /** The area of a municipality or a province. */
    public Optional<Area> find(String code) {
        return Optional.ofNullable(municipalities.get(code)).or(() -> Optional.ofNullable(provinces.get(code)));
    }
}
