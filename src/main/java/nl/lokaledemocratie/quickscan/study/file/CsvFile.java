package nl.lokaledemocratie.quickscan.study.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of comma or semicolon separated values with a header, read row by row (METHOD.md 1). */
public final class CsvFile {

    private static final Header NO_HEADER = new Header(List.of(), 1);

    private final TextSource source;
    private final FileProblems problems;

    public CsvFile(TextSource source, FileProblems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The names of the columns, trimmed, and the line of the file they stand on. */
    public record Header(List<String> names, long line) {

        /** Place of a column from 0, or −1. */
        public int find(String name) {
            return names.indexOf(name);
        }
    }

    /**
     * One row under the header; a row may have fewer cells than the header, as Excel leaves out empty ones at the end.
     *
     * @param line the first one, when a quoted cell holds line breaks
     */
    public record Row(CSVRecord fields, long line) {

        static Row endingAt(long line, CSVRecord fields) {
            return new Row(
                    fields, line - fields.stream().mapToInt(Row::lineBreaks).sum());
        }

        private static int lineBreaks(String field) {
            int breaks = 0;
            for (int i = 0; i < field.length(); i++) {
                boolean pair = field.startsWith("\r\n", i);
                breaks += field.charAt(i) == '\n' || (field.charAt(i) == '\r' && !pair) ? 1 : 0;
            }
            return breaks;
        }

        /**
         * What a column from 0 holds, without blanks around it and without anything that is not seen; empty where the row or the column
         * does not exist.
         */
        public String get(int column) {
            return CleanText.word(raw(column));
        }

        /** Words of somebody's own, as a form would have kept them. */
        public String words(int column) {
            return CleanText.text(raw(column));
        }

        private String raw(int column) {
            return column < 0 || column >= fields.size() ? "" : fields.get(column);
        }
    }

    /** What reads the rows, made once the header is known; an empty one when the header will not do. */
    public interface Table {
        Consumer<Row> rowsUnder(Header header);
    }

    /** Reads the whole file; everything that is wrong with it as a table is added to the problems. */
    public void read(Table table) {
        try {
            TextSource.Check check = source.check();
            if (!check.isText()) {
                problem(check.binaryLine(), zeroColumn(check), Code.NOT_TEXT, source.name());
                return;
            }
            try (Reader reader = source.open(check.charset())) {
                read(reader, check, table);
            }
        } catch (IOException e) {
            problem(0, 0, Code.NOT_READABLE, source.name());
        }
    }

    /** The names of the columns, also of a file that cannot be read any further; none when it is no table. */
    Header header() {
        try {
            TextSource.Check check = source.check();
            return check.binaryLine() == 1 ? NO_HEADER : header(check);
        } catch (IOException | UncheckedIOException e) {
            return NO_HEADER;
        }
    }

    private Header header(TextSource.Check check) throws IOException {
        try (Reader reader = source.open(check.charset())) {
            CsvStart start = CsvStart.of(reader);
            try (CSVParser parser = CSVParser.parse(new RowLimit(reader), format(start))) {
                return header(parser.iterator(), start.above() + 1L);
            }
        }
    }

    private static CSVFormat format(CsvStart start) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(start.separator())
                .setIgnoreSurroundingSpaces(true)
                .build();
    }

    /** In which cell a zero stands; 0 where it stands in the first line, for what begins with one is no table. */
    private int zeroColumn(TextSource.Check check) throws IOException {
        if (check.binaryLine() == 1) {
            return 0;
        }
        try (Reader reader = source.open(check.charset())) {
            return ZeroScan.column(reader, CsvStart.of(reader));
        }
    }

    private void read(Reader reader, TextSource.Check check, Table table) throws IOException {
        CsvStart start = CsvStart.of(reader);
        RowLimit limit = new RowLimit(reader);
        try (CSVParser parser = CSVParser.parse(limit, format(start))) {
            read(parser, limit, start, check, table);
        }
    }

    private void read(CSVParser parser, RowLimit limit, CsvStart start, TextSource.Check check, Table table)
            throws IOException {
        Iterator<CSVRecord> records = parser.iterator();
        try {
            Header header = header(records, start.above() + 1L);
            if (header.names().isEmpty()) {
                return;
            }
            Consumer<Row> rows = table.rowsUnder(header);
            while (records.hasNext()) {
                Row row = Row.endingAt(start.above() + parser.getCurrentLineNumber(), records.next());
                limit.nextRow();
                boolean last = !records.hasNext();
                if (isSound(row, header, last && !check.endsWithNewline()) && isWhole(row, start.separator())) {
                    rows.accept(row);
                }
            }
        } catch (UncheckedIOException e) {
            Code otherwise =
                    e.getCause() instanceof RowLimit.ExceededException ? Code.ROW_TOO_LONG : Code.UNCLOSED_QUOTE;
            refuseQuote(check, start.above() + parser.getCurrentLineNumber(), otherwise);
        }
    }

    /** The parser tells where it stopped; a person wants to know where the quoted text starts. */
    private void refuseQuote(TextSource.Check check, long stopped, Code otherwise) throws IOException {
        try (Reader reader = source.open(check.charset())) {
            QuoteScan.find(reader, CsvStart.of(reader))
                    .ifPresentOrElse(
                            place -> problem(place.line(), place.column(), Code.UNCLOSED_QUOTE, place.text()),
                            () -> problem(stopped, 0, otherwise, source.name()));
        }
    }

    private Header header(Iterator<CSVRecord> records, long line) {
        if (!records.hasNext()) {
            problem(1, 0, Code.EMPTY_FILE, source.name());
            return new Header(List.of(), line);
        }
        return new Header(
                Arrays.stream(records.next().values()).map(CleanText::word).toList(), line);
    }

    /** Whether the row holds anything and all of it belongs to a column. */
    private boolean isSound(Row row, Header header, boolean cutOff) {
        int columns = header.names().size();
        if (row.fields().stream().map(CleanText::word).allMatch(String::isEmpty)) {
            return false;
        }
        if (cutOff && row.fields().size() < columns) {
            problem(row.line(), 0, Code.TRUNCATED, row.get(0));
            return false;
        }
        for (int i = columns; i < row.fields().size(); i++) {
            if (!row.get(i).isEmpty()) {
                problem(row.line(), i + 1, Code.EXTRA_FIELD, row.get(i));
                return false;
            }
        }
        return true;
    }

    /** Whether no cell of it holds other rows. */
    private boolean isWhole(Row row, char separator) {
        for (int i = 0; i < row.fields().size(); i++) {
            if (SwallowedRow.isIn(row.raw(i), i, separator)) {
                problem(
                        row.line(),
                        i + 1,
                        Code.UNCLOSED_QUOTE,
                        row.raw(i).lines().findFirst().orElseThrow());
                return false;
            }
        }
        return true;
    }

    private void problem(long line, int column, Code code, String subject) {
        problems.add(source.name(), line, column, code, subject);
    }
}
