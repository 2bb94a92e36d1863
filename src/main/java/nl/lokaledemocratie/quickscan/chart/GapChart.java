package nl.lokaledemocratie.quickscan.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gaps (wish minus now) of many organisations: a row per organisation, a column per theme, a bar from zero. The order of the rows is
 * the caller's and never a ranking.
 *
 * @param limit   the longest bar; no gap is larger
 * @param columns names of the themes
 */
public record GapChart(double limit, List<String> columns, List<Row> rows) implements Chart {

    public GapChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (!(limit > 0)) {
            throw new IllegalArgumentException("Bars up to " + limit);
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        row.label() + " has " + row.cells().size() + " cells");
            }
            if (row.gaps().anyMatch(gap -> Math.abs(gap.value()) > limit)) {
                throw new IllegalArgumentException(row.label() + " has a gap beyond " + limit);
            }
        }
    }

    /** One organisation: a cell per column. */
    public record Row(String label, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        private Stream<Mark> gaps() {
            return cells.stream().map(Cell::gap).flatMap(Optional::stream);
        }
    }

    /**
     * One gap.
     *
     * @param note what stands there when there is no gap to draw, as "niet getoond"
     */
    public record Cell(Optional<Mark> gap, String note) {}

    /** Where the bars begin: the most negative gap, or zero. */
    double lowest() {
        return rows.stream().flatMap(Row::gaps).mapToDouble(Mark::value).reduce(0, Math::min);
    }

    @Override
    public Stream<String> texts() {
        Stream<String> cells = rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> Stream.of(cell.gap().map(Mark::text).orElse(cell.note())));
        return Stream.of(columns.stream(), rows.stream().map(Row::label), cells).flatMap(stream -> stream);
    }
}
