package nl.lokaledemocratie.quickscan.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbered points in squares, one square per group, each with a cross through the middle of its points; below them the names behind the
 * numbers.
 *
 * @param across what goes to the right, the same in all squares
 * @param up     what goes upwards, the same in all squares
 * @param names  of the numbers, from 1
 */
public record CrossChart(Axis across, Axis up, List<String> names, List<Panel> panels) implements Chart {

    public CrossChart {
        names = List.copyOf(names);
        panels = List.copyOf(panels);
        for (Panel panel : panels) {
            for (Point point : panel.points()) {
                across.check(point.x());
                up.check(point.y());
                if (point.number() < 1 || point.number() > names.size()) {
                    throw new IllegalArgumentException("There is no name " + point.number());
                }
            }
        }
    }

    /**
     * One of the two axes.
     *
     * @param name  what stands along it
     * @param begin what stands where it begins
     * @param end   what stands where it ends
     */
    public record Axis(double low, double high, String name, String begin, String end) {

        public Axis {
            if (!(high > low)) {
                throw new IllegalArgumentException("From " + low + " to " + high);
            }
        }

        private void check(double value) {
            if (!(value >= low && value <= high)) {
                throw new IllegalArgumentException(value + " is not from " + low + " to " + high);
            }
        }

        /** How far along it a value lies, from 0 to 1. */
        double along(double value) {
            return (value - low) / (high - low);
        }

        Stream<String> texts() {
            return Stream.of(name, begin, end);
        }
    }

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
                        across.texts(),
                        up.texts(),
                        panels.stream().map(Panel::title),
                        IntStream.range(0, names.size()).mapToObj(i -> line(i + 1, names.get(i))))
                .flatMap(texts -> texts);
    }
}
