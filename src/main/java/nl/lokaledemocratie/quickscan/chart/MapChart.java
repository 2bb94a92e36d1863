package nl.lokaledemocratie.quickscan.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Areas of a country, each with a fill that the legend explains. Shapes and dots are in units of the map, from its upper left corner.
 *
 * @param borders drawn over the areas
 */
public record MapChart(
        double width, double height, List<Region> areas, List<Outline> borders, List<Dot> dots, Legend legend)
        implements Chart {

    public MapChart {
        areas = List.copyOf(areas);
        borders = List.copyOf(borders);
        dots = List.copyOf(dots);
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("A map of " + width + " by " + height);
        }
    }

    /** Five tints from light to dark, and patterns that need no colour to be told apart. */
    public enum Fill {
        LIGHTEST,
        LIGHT,
        MIDDLE,
        DARK,
        DARKEST,
        /** Broad stripes with narrow white ones between. */
        BELOW,
        DOTTED,
        STRIPED,
        WAVED,
        CROSSED,
        /** White. */
        BARE
    }

    /** One area. */
    public record Region(Outline outline, Fill fill) {}

    /** A line round parts of an area, each of which ends where it begins. */
    public record Outline(List<List<Corner>> rings) {

        public Outline {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    /** A place on the map. */
    public record Corner(double x, double y) {}

    /** Something that has no area. */
    public record Dot(double x, double y, double radius, Fill fill) {}

    /** What the fills mean, below a title. */
    public record Legend(String title, List<Entry> entries) {

        public Legend {
            entries = List.copyOf(entries);
        }
    }

    /** One fill in words. */
    public record Entry(Fill fill, String text) {}

    @Override
    public Stream<String> texts() {
        return Stream.concat(
                Stream.of(legend.title()), legend.entries().stream().map(Entry::text));
    }
}
