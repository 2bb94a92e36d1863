package nl.lokaledemocratie.quickscan.study.file;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Finds the first quoted text of a table that does not end as it should: at a separator or at the end of a line. */
final class QuoteScan {

    private static final int LONGEST_START = 60;
    private static final int END = -1;

    private final Reader reader;
    private final char separator;
    private long line;
    private int column = 1;
    private int next;

    private QuoteScan(Reader reader, CsvStart start) throws IOException {
        this.reader = reader;
        this.separator = start.separator();
        this.line = start.above() + 1L;
        this.next = reader.read();
    }

    /**
     * Where such a text starts.
     *
     * @param column number of the field from 1
     * @param text   how it begins
     */
    record OpenQuote(long line, int column, String text) {}

    /** Reads from the header line on. */
    static Optional<OpenQuote> find(Reader reader, CsvStart start) throws IOException {
        return new QuoteScan(reader, start).find();
    }

    private Optional<OpenQuote> find() throws IOException {
        while (next != END) {
            skipBlanks();
            if (next == '"') {
                OpenQuote place = new OpenQuote(line, column, "");
                StringBuilder text = new StringBuilder();
                if (!endsWell(text)) {
                    return Optional.of(new OpenQuote(place.line(), place.column(), text.toString()));
                }
            }
            while (!isEndOfField()) {
                read();
            }
            nextField();
        }
        return Optional.empty();
    }

    /** Reads a quoted text; two quotes in a row are one quote in the text. */
    private boolean endsWell(StringBuilder text) throws IOException {
        read();
        while (next != END) {
            int character = read();
            if (character == '"') {
                if (next != '"') {
                    skipBlanks();
                    return isEndOfField();
                }
                read();
            }
            keep(text, character);
        }
        return false;
    }

    private static void keep(StringBuilder text, int character) {
        if (text.length() < LONGEST_START && text.indexOf("\n") < 0) {
            text.append((char) character);
        }
    }

    private void skipBlanks() throws IOException {
        while (next == ' ' || next == '\t') {
            read();
        }
    }

    private boolean isEndOfField() {
        return next == END || next == separator || next == '\n' || next == '\r';
    }

    private void nextField() throws IOException {
        if (read() == separator) {
            column++;
        } else {
            column = 1;
        }
    }

    /** The character that was next; counts the lines that are passed. */
    private int read() throws IOException {
        int passed = next;
        next = reader.read();
        if (passed == '\n' || (passed == '\r' && next != '\n')) {
            line++;
        }
        return passed;
    }
}
