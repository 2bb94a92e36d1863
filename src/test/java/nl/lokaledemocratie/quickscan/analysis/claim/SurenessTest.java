package nl.lokaledemocratie.quickscan.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote.Kind;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedRemarkable;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import org.junit.jupiter.api.Test;

class SurenessTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");

    @Test
    void isDifferentWhereItWasTestedAndIsNeitherSmallNorUnclear() {
        Findings tested = findings(new PublishedNote(Kind.SMALL, List.of(cell("ander"))));
        assertThat(Sureness.of(change("thema", 0.6), tested)).isEqualTo(Sureness.DIFFERENT);
        assertThat(Sureness.of(change("thema", 0.02), tested)).isEqualTo(Sureness.UNTESTED);
        assertThat(Sureness.of(change("ander", 0.2), tested)).isEqualTo(Sureness.SMALL);
        assertThat(Sureness.of(change("vooraan", 0.9), tested)).isEqualTo(Sureness.REMARKABLE);
        assertThat(Sureness.of(change("thema", 0.6), findings())).isEqualTo(Sureness.UNTESTED);
    }

    /** One without words of its own would be said with those of another. */
    @Test
    void hasWordsWhereverItIsSaid() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            List<String> said = files.flatMap(SurenessTest::lines)
                    .filter(line -> line.contains("{#switch sureness}"))
                    .toList();
            assertThat(said).hasSizeGreaterThan(3);
            assertThat(said).allSatisfy(line -> Arrays.stream(Sureness.values())
                    .filter(sureness -> sureness != Sureness.UNTESTED)
                    .forEach(sureness -> assertThat(line).contains("{#case '" + sureness + "'}")));
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Findings findings(PublishedNote... notes) {
        return new Findings(
                List.of(new PublishedRemarkable(RemarkableKind.TREND, 1, List.of(cell("vooraan")), 0.9, 0.2)),
                List.of(),
                List.of(),
                List.of(),
                List.of(notes),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static PublishedChange change(String theme, double by) {
        return new PublishedChange(cell(theme), 3, 30, 30, 2.0 + by, 2.0, by, OptionalDouble.of(0.3));
    }

    private static Cell cell(String theme) {
        return new Cell(Level.THEME, "inwoners", theme, Aspect.NOW);
    }
}
