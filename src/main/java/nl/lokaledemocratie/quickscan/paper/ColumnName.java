package nl.lokaledemocratie.quickscan.paper;

import java.util.List;

/** Names a column as somebody finds it in a spreadsheet: by its letter and its heading. */
public final class ColumnName {

    private static final int LETTERS = 26;

    private ColumnName() {}

    /** {@code F (vooraf-meepraten_now)}; only the letter where the column has no heading, nothing for column 0. */
    public static String of(int column, List<String> headings) {
        if (column < 1) {
            return "";
        }
        String heading = column <= headings.size() ? headings.get(column - 1) : "";
        return heading.isEmpty() ? letter(column) : letter(column) + " (" + heading + ")";
    }

    /** A to Z, AA, AB and so on, for columns from 1. */
    static String letter(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }
}
