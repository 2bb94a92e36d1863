package nl.lokaledemocratie.quickscan.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a group is composed, beside where it comes from: a line per class, with a mark for each and a band around the second.
 *
 * @param end where the lines end; nothing is larger
 */
public record ShareChart(double end, List<Panel> panels, Legend legend) implements Chart {

    public ShareChart {
        panels = List.copyOf(panels);
        if (!(end > 0) || rows(panels).anyMatch(row -> row.largest() > end)) {
            throw new IllegalArgumentException("Shares up to " + end);
        }
    }

    /** All classes of one kind. */
    public record Panel(String title, List<Row> rows) {

        public Panel {
            rows = List.copyOf(rows);
        }
    }

    private static Stream<Row> rows(List<Panel> panels) {
        return panels.stream().flatMap(panel -> panel.rows().stream());
    }

    /**
     * One class.
     *
     * @param share      of the group
     * @param population of where it comes from
     * @param low        begin of the band around the second
     * @param high       its end
     */
    public record Row(String label, Mark share, Mark population, double low, double high) {

        private double largest() {
            return Math.max(high, Math.max(share.value(), population.value()));
        }
    }

    /** The words that explain the signs. */
    public record Legend(String share, String population, String band) {}

    @Override
    public Stream<String> texts() {
        Stream<String> legends = Stream.of(legend.share(), legend.population(), legend.band());
        Stream<String> classes = rows(panels)
                .flatMap(row -> Stream.of(
                        row.label(), row.share().text(), row.population().text()));
        return Stream.of(legends, panels.stream().map(Panel::title), classes).flatMap(texts -> texts);
    }
}
