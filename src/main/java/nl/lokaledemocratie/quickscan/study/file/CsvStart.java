package nl.lokaledemocratie.quickscan.study.file;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a table begins: which separator it has, and how many lines stand above the header.
 *
 * @param above lines before the header: one when the file begins with {@code sep=;}, which tells spreadsheets the separator
 */
record CsvStart(char separator, int above) {

    private static final int LONGEST_HEADER = 1 << 20;
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\"?sep=([;,\\t])\"?[;, \\t]*(?:\\r\\n|\\r|\\n|\\z)", Pattern.CASE_INSENSITIVE);

    /** Looks at the beginning and leaves the reader at the header line. */
    static CsvStart of(Reader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER];
        int length = Math.max(0, reader.read(start, 0, start.length));
        reader.reset();
        String text = new String(start, 0, length);
        Matcher declared = SEPARATOR_LINE.matcher(text);
        if (declared.lookingAt()) {
            reader.skip(declared.end());
            return new CsvStart(declared.group(1).charAt(0), 1);
        }
        return new CsvStart(separator(text.lines().findFirst().orElse("")), 0);
    }

    /** The one that occurs most often in the header line; a comma when none does. */
    private static char separator(String header) {
        return Stream.of(',', ';', '\t')
                .reduce((one, other) -> count(header, other) > count(header, one) ? other : one)
                .orElseThrow();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
