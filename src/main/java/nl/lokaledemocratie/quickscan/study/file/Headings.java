package nl.lokaledemocratie.quickscan.study.file;

import java.util.List;

/** The names of the columns of a file, to tell people where something stands. */
public final class Headings {

    private Headings() {}

    /** From left to right; none when the file is no table. */
    public static List<String> of(TextSource source) {
        return new CsvFile(source, new FileProblems()).header().names();
    }
}
