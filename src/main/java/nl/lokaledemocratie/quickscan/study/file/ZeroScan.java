package nl.lokaledemocratie.quickscan.study.file;

import java.io.IOException;
import java.io.Reader;

/** Finds the cell with a zero in it, a sign that no text has: damage done on the way, in one cell of a table that is right otherwise. */
final class ZeroScan {

    private ZeroScan() {}

    /** The number of its field from 1; 0 when there is none. */
    static int column(Reader reader, CsvStart start) throws IOException {
        int column = 1;
        boolean quoted = false;
        for (int sign = reader.read(); sign >= 0; sign = reader.read()) {
            if (sign == 0) {
                return column;
            }
            quoted ^= sign == '"';
            if (!quoted && sign == start.separator()) {
                column++;
            } else if (!quoted && (sign == '\n' || sign == '\r')) {
                column = 1;
            }
        }
        return 0;
    }
}
