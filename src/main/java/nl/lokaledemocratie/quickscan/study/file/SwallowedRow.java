package nl.lokaledemocratie.quickscan.study.file;

/**
 * Knows a cell that swallowed rows: its quotation mark ends in a later row, so a line of that row stands in the cell with all its
 * separators. People do write more lines in a cell, but no row of a table.
 */
final class SwallowedRow {

    private static final int FEWEST = 3;

    private SwallowedRow() {}

    /** Whether a cell, the column of which is counted from 0, holds as many separators on one further line as stand before it in a row. */
    static boolean isIn(String cell, int column, char separator) {
        long limit = Math.max(FEWEST, column / 2);
        return cell.lines()
                .skip(1)
                .anyMatch(line -> line.chars().filter(sign -> sign == separator).count() >= limit);
    }
}
