package nl.lokaledemocratie.quickscan.study;

import java.util.ArrayList;
import java.util.List;

/** The names of the columns of a file, to tell people where something stands. */
public final class Headings {

    private Headings() {}

    /** From left to right; none when the file is no table. */
    public static List<String> of(TextSource source) {
        List<String> names = new ArrayList<>();
        new CsvFile(source, new Problems()).read(header -> {
            names.addAll(header.names());
            return row -> {};
        });
        return names;
    }
}
