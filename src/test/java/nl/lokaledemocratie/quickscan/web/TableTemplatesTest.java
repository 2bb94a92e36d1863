package nl.lokaledemocratie.quickscan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table of every page becomes cards on a narrow screen: in its frame, with heads, and a label on each cell. */
class TableTemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableCanBecomeCards(Path template) throws IOException {
        String text = Files.readString(template);

        assertThat(all(text, "<table")).hasSameSizeAs(all(text, "class=\"qs-table-frame\"[^>]*><table"));
        assertThat(all(text, "<th\\b[^>]*>")).allMatch(head -> head.contains("scope=\""));
        assertThat(all(text, "<td\\b[^>]*>"))
                .allMatch(cell -> cell.contains("data-head=\"")
                        || cell.contains("colspan")
                        || cell.contains("qs-scores__picture"));
    }

    static Stream<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files
                    .filter(file -> file.toString().endsWith(".html"))
                    .filter(TableTemplatesTest::hasTable)
                    .toList()
                    .stream();
        }
    }

    private static boolean hasTable(Path file) {
        try {
            return Files.readString(file).contains("<table");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
