package nl.lokaledemocratie.quickscan.notation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** Rows as a Dutch spreadsheet opens them: with semicolons, and lines that end as on Windows. */
public enum Rows {
    /** Quotes only where the reader would go wrong without. */
    PLAIN(QuoteMode.MINIMAL),
    /** Every cell between quotes: whatever was typed stays what it is. */
    QUOTED(QuoteMode.ALL);

    private final CSVFormat format;

    Rows(QuoteMode quotes) {
        this.format = CSVFormat.Builder.create()
                .setDelimiter(';')
                .setQuoteMode(quotes)
                .setRecordSeparator("\r\n")
                .build();
    }

    /** One row with its end; a row without cells is an empty line. */
    public String row(List<String> cells) {
        try {
            StringBuilder row = new StringBuilder();
            format.printRecord(row, cells.toArray());
            return row.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
