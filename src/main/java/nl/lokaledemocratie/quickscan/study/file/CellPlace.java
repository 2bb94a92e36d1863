package nl.lokaledemocratie.quickscan.study.file;

import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.study.file.CsvFile.Header;
import nl.lokaledemocratie.quickscan.study.file.CsvFile.Row;

/**
 * Where a cell stands.
 *
 * @param line   from 1; 0 when it is not there
 * @param column from 1; 0 when it is not there
 */
public record CellPlace(long line, int column) {

    private static final CellPlace NOWHERE = new CellPlace(0, 0);

    /** The cell under a name, in the first row that has the key in its own column. */
    public static CellPlace find(TextSource source, String keyColumn, String key, String name) {
        List<CellPlace> found = new ArrayList<>();
        new CsvFile(source, new FileProblems()).read(header -> row -> {
            if (found.isEmpty() && isIt(header, row, keyColumn, key)) {
                found.add(new CellPlace(row.line(), header.find(name) + 1));
            }
        });
        return found.isEmpty() ? NOWHERE : found.get(0);
    }

    private static boolean isIt(Header header, Row row, String keyColumn, String key) {
        return row.get(header.find(keyColumn)).equals(key);
    }
}
