package nl.lokaledemocratie.quickscan.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How answers are spread over the points of a scale: a bar per group, laid so that what is below the middle of the scale lies left of one
 * line and what is above it right of that; an answer in the middle lies half on either side. A thinner bar below it, on the same line, is of
 * the wish, and the means stand beside both.
 *
 * @param points of the scale
 */
public record SpreadChart(int points, List<Panel> panels, Legend legend) implements Chart {

    public SpreadChart {
        panels = List.copyOf(panels);
        for (Panel panel : panels) {
            for (Row row : panel.rows()) {
                for (Bar bar : row.bars().toList()) {
                    if (bar.shares().size() != points) {
                        throw new IllegalArgumentException(bar.shares().size() + " shares on a scale of " + points);
                    }
                }
            }
        }
    }

    /**
     * One statement.
     *
     * @param note small below the title, may be empty
     */
    public record Panel(String title, String note, List<Row> rows) {

        public Panel {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One group.
     *
     * @param means what stands in the columns of the legend, a text for each
     */
    public record Row(String label, Optional<Bar> now, Optional<Bar> wish, List<String> means) {

        public Row {
            means = List.copyOf(means);
        }

        Stream<Bar> bars() {
            return Stream.of(now, wish).flatMap(Optional::stream);
        }
    }

    /**
     * The answers to one question.
     *
     * @param shares of the answers per point from the lowest, adding up to 1
     * @param below  what stands at the end of what is below the middle, where the bar is the first of its row
     * @param above  the same at the end of what is above it
     */
    public record Bar(List<Double> shares, String below, String above) {

        public Bar {
            shares = List.copyOf(shares);
        }
    }

    /**
     * The words that explain what is drawn.
     *
     * @param lowest what the lowest point means
     * @param now    above the means of now, and beside the bar
     * @param notes  what else there is to explain, in sentences
     */
    public record Legend(
            String lowest, String highest, Optional<String> now, Optional<String> wish, List<String> notes) {

        public Legend {
            notes = List.copyOf(notes);
        }

        Stream<String> columns() {
            return Stream.of(now, wish).flatMap(Optional::stream);
        }
    }

    boolean hasBoth() {
        return legend.columns().count() > 1;
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(
                        Stream.of(legend.lowest(), legend.highest()),
                        legend.columns(),
                        legend.notes().stream(),
                        panels.stream().flatMap(SpreadChart::textsOf))
                .flatMap(texts -> texts);
    }

    private static Stream<String> textsOf(Panel panel) {
        return Stream.concat(
                Stream.of(panel.title(), panel.note()), panel.rows().stream().flatMap(row -> Stream.of(
                                Stream.of(row.label()),
                                row.bars().flatMap(bar -> Stream.of(bar.below(), bar.above())),
                                row.means().stream())
                        .flatMap(texts -> texts)));
    }
}
