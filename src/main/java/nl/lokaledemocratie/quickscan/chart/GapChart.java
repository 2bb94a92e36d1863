package nl.lokaledemocratie.quickscan.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gaps (wish minus now) of many organisations: a small chart per theme, in it a bar from zero per organisation. Equal bars mean equal
 * gaps in all of them. The order of the rows is the caller's and never a ranking.
 *
 * @param limit   the longest bar; no gap is larger
 * @param columns names of the themes
 */
public record GapChart(double limit, List<String> columns, List<Row> rows) implements Chart {

    /** The quiet mark where there is no gap to draw; what it means is said once. */
    static final String NOT_DRAWN = "–";

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
     * @param note what the mark means that stands there when there is no gap to draw, as "niet getoond"
     */
    public record Cell(Optional<Mark> gap, String note) {}

    /** Where the bars begin: the most negative gap, or zero. */
    double lowest() {
        return rows.stream().flatMap(Row::gaps).mapToDouble(Mark::value).reduce(0, Math::min);
    }

    /** What the quiet mark means in this chart; nothing when every gap is drawn. */
    List<String> notes() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.gap().isEmpty())
                .map(Cell::note)
                .distinct()
                .toList();
    }

    @Override
    public Stream<String> texts() {
        Stream<String> cells = rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> Stream.of(cell.gap().map(Mark::text).orElse(cell.note())));
        return Stream.of(columns.stream(), rows.stream().map(Row::label), cells).flatMap(stream -> stream);
    }
}
