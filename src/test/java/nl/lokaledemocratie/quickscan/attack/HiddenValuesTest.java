package nl.lokaledemocratie.quickscan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.cli.StudyQuestionnaire;
import nl.lokaledemocratie.quickscan.comparison.web.RenderedComparison;
import nl.lokaledemocratie.quickscan.publication.web.RenderedResult;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No sentence, order, colour or scale follows from a hidden value: all councillors wish the same of one statement in {@code klein}, so
 * that is hidden, and its theme with it. Whatever they wish, everything that anybody sees stays the same.
 */
@QuarkusTest
@ActivateRequestContext
class HiddenValuesTest {

    private static final Cell THEME = new Cell(Level.THEME, "raadsleden", "T2", Aspect.GAP);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void showsTheSameWhateverIsHidden(int wish) throws IOException {
        ScanResult five = StudyReader.read(Truth.path("klein")).analyse();
        ScanResult other = StudyReader.read(wishing(wish)).analyse();

        assertThat(five.suppression().status(THEME)).isEqualTo(CellStatus.COMPLEMENTARY);
        assertThat(gap(other)).isNotEqualTo(gap(five));
        assertThat(texts(other)).isEqualTo(texts(five));
    }

    @Test
    void ranksTheThemesThatAreShown() {
        String report = report(StudyReader.read(Truth.path("klein")).analyse());

        assertThat(report)
                .containsPattern("De grootste kloof van de \\d thema’s die wij tonen is bij T4")
                .containsPattern("De kleinste kloof van de \\d thema’s die wij tonen is bij T1 \\(\\+0,7\\).")
                .containsPattern("De grootste kloof van de \\d thema’s is bij T3");
    }

    private static double gap(ScanResult result) {
        return result.gaps().stream()
                .filter(row -> row.cell().equals(THEME))
                .mapToDouble(row -> row.estimate().mean().orElseThrow())
                .sum();
    }

    /** The report, the page and both pictures of the comparison. */
    private static List<String> texts(ScanResult result) {
        PublishedResult published = Disclosure.publish(result);
        Questionnaire questionnaire = StudyQuestionnaire.named(result.codebook(), result.populations());
        Stream<String> compared = questionnaire.audiences().stream()
                .map(Audience::key)
                .map(group -> RenderedComparison.of(published, questionnaire, group))
                .flatMap(comparison -> Stream.of(comparison.page(), comparison.picture()));
        return Stream.concat(Stream.of(report(result), RenderedResult.of(published, questionnaire)), compared)
                .map(text -> text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", ""))
                .toList();
    }

    static String report(ScanResult result) {
        return RenderedReport.of(
                Disclosure.publish(result),
                StudyQuestionnaire.named(result.codebook(), result.populations()),
                result.trend().map(rows -> "Eerste ronde"));
    }

    private Path wishing(int wish) throws IOException {
        try (Stream<Path> files = Files.list(Truth.path("klein"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        Path responses = folder.resolve("responses.csv");
        List<String> lines = Files.readAllLines(responses);
        int column = List.of(lines.get(0).split(",")).indexOf("v06_wish");
        Files.write(
                responses,
                lines.stream()
                        .map(line -> line.contains(",raadsleden,") ? with(line, column, wish) : line)
                        .collect(Collectors.toList()));
        return folder;
    }

    private static String with(String line, int column, int value) {
        String[] cells = line.split(",", -1);
        cells[column] = String.valueOf(value);
        return String.join(",", cells);
    }
}
