package nl.lokaledemocratie.quickscan.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a group is composed, beside where it comes from: a line per class, with a mark for each and a band around the second.
 *
 * @param end where the lines end; nothing is larger
 */
public record ShareChart(double end, List<Row> rows, Legend legend) implements Chart {

    public ShareChart {
        rows = List.copyOf(rows);
        if (!(end > 0) || rows.stream().anyMatch(row -> row.largest() > end)) {
            throw new IllegalArgumentException("Shares up to " + end);
        }
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
        return Stream.concat(
                legends,
                rows.stream()
                        .flatMap(row -> Stream.of(
                                row.label(),
                                row.share().text(),
                                row.population().text())));
    }
}
