package nl.lokaledemocratie.quickscan.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbered points in squares, one square per group, each with a cross through the middle of its points; below them the names behind the
 * numbers.
 *
 * @param low   where both axes begin, the same in all squares
 * @param high  where both end
 * @param names of the numbers, from 1
 */
public record CrossChart(double low, double high, Axes axes, List<String> names, List<Panel> panels) implements Chart {

    public CrossChart {
        names = List.copyOf(names);
        panels = List.copyOf(panels);
        if (!(high > low)) {
            throw new IllegalArgumentException("From " + low + " to " + high);
        }
        for (Panel panel : panels) {
            for (Point point : panel.points()) {
                check(point.x(), low, high);
                check(point.y(), low, high);
                if (point.number() < 1 || point.number() > names.size()) {
                    throw new IllegalArgumentException("There is no name " + point.number());
                }
            }
        }
    }

    private static void check(double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(value + " is not from " + low + " to " + high);
        }
    }

    /** What stands along the axes: what they are, and their ends. */
    public record Axes(String x, String y, String low, String high) {}

    /** A square. */
    public record Panel(String title, double crossX, double crossY, List<Point> points) {

        public Panel {
            points = List.copyOf(points);
        }
    }

    /**
     * A point.
     *
     * @param faint it is not certain on which side of the cross it lies
     */
    public record Point(int number, double x, double y, boolean faint) {}

    /** The line of a name below the squares. */
    static String line(int number, String name) {
        return number + "  " + name;
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(
                        Stream.of(axes.x(), axes.y(), axes.low(), axes.high()),
                        panels.stream().map(Panel::title),
                        IntStream.range(0, names.size()).mapToObj(i -> line(i + 1, names.get(i))))
                .flatMap(texts -> texts);
    }
}
