package nl.lokaledemocratie.quickscan.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gaps (wish minus now) of many organisations: a row per organisation, a column per theme, a bar from zero. The order of the rows is
 * the caller's and never a ranking.
 *
 * @param limit   the bars run from minus this to plus this
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
        }
    }

    /** One organisation: a cell per column. */
    public record Row(String label, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One gap.
     *
     * @param note what stands there when there is no gap to draw, as "niet getoond"
     */
    public record Cell(Optional<Mark> gap, String note) {}

    @Override
    public Stream<String> texts() {
        Stream<String> cells = rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> Stream.of(cell.gap().map(Mark::text).orElse(cell.note())));
        return Stream.of(columns.stream(), rows.stream().map(Row::label), cells).flatMap(stream -> stream);
    }
}
