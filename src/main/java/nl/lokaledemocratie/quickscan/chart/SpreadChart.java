package nl.lokaledemocratie.quickscan.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * How answers are spread over the points of a scale: a bar per group, laid so that what is below the middle of the scale lies left of one
 * line and what is above it right of that; an answer in the middle lies half on either side.
 *
 * @param points of the scale
 */
public record SpreadChart(int points, List<Panel> panels, Legend legend) implements Chart {

    public SpreadChart {
        panels = List.copyOf(panels);
        for (Panel panel : panels) {
            for (Row row : panel.rows()) {
                if (row.shares().size() != points) {
                    throw new IllegalArgumentException(row.shares().size() + " shares on a scale of " + points);
                }
            }
        }
    }

    /** One statement. */
    public record Panel(String title, List<Row> rows) {

        public Panel {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One group.
     *
     * @param shares of the answers per point from the lowest, adding up to 1
     * @param below  what stands at the end of what is below the middle
     * @param above  what stands at the end of what is above it
     */
    public record Row(String label, List<Double> shares, String below, String above) {

        public Row {
            shares = List.copyOf(shares);
        }
    }

    /** What the lowest and the highest point mean. */
    public record Legend(String lowest, String highest) {}

    @Override
    public Stream<String> texts() {
        return Stream.concat(
                Stream.of(legend.lowest(), legend.highest()),
                panels.stream()
                        .flatMap(panel -> Stream.concat(
                                Stream.of(panel.title()),
                                panel.rows().stream()
                                        .flatMap(row -> Stream.of(row.label(), row.below(), row.above())))));
    }
}
