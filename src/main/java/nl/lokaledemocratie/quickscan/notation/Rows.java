package nl.lokaledemocratie.quickscan.notation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * Rows of a table as text. All files that people may open in a spreadsheet are written here: there a
 * cell that begins like a formula gets an apostrophe before it, so that the spreadsheet shows it and reckons nothing out.
 */
public enum Rows {
    /** As a Dutch spreadsheet opens it: with semicolons, lines that end as on Windows, and quotes only where the reader would go wrong without. */
    SPREADSHEET(';', "\r\n", QuoteMode.MINIMAL, Rows::harmless),
    /** The same with commas, for who reckons on with another program. */
    DATA(',', "\n", QuoteMode.MINIMAL, Rows::harmless),
    /** For the service itself, between reading and checking: every cell between quotes, whatever was typed stays what it is. */
    EXACT(';', "\r\n", QuoteMode.ALL, UnaryOperator.identity());

    /** What a spreadsheet takes for the beginning of a formula, also behind blanks. */
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\t\r\n].*");

    private static final Pattern NUMBER = Pattern.compile("-\\d+([.,]\\d+)?(E-?\\d+)?");
    private static final String APOSTROPHE = "'";

    private final CSVFormat format;
    private final UnaryOperator<String> cell;

    Rows(char between, String end, QuoteMode quotes, UnaryOperator<String> cell) {
        this.cell = cell;
        this.format = CSVFormat.Builder.create()
                .setDelimiter(between)
                .setQuoteMode(quotes)
                .setRecordSeparator(end)
                .build();
    }

    /** One row with its end; a row without cells is an empty line. */
    public String row(List<String> cells) {
        try {
            StringBuilder row = new StringBuilder();
            format.printRecord(row, cells.stream().map(cell).toArray());
            return row.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that no spreadsheet takes for a formula; a number below zero stays a number. */
    public static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? APOSTROPHE + cell : cell;
    }
}
