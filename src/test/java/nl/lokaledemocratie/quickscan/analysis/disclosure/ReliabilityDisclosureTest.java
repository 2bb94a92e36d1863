package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.ThemeReliability;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedReliability;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** METHOD.md 6: the reliability of a theme is shown exactly where the theme and all its statements are FULL. */
class ReliabilityDisclosureTest {

    @ParameterizedTest
    @ValueSource(strings = {"voorbeelddorp", "papierdorp", "voorbeeldstad", "klein"})
    void showsTheReferencesNumbersWhereEverythingIsFull(String set) {
        ScanResult result = StudyReader.read(Truth.path(set)).analyse();
        Map<Cell, JsonNode> expected = StreamSupport.stream(
                        Truth.json(set + "/expected.json").get("reliability").spliterator(), false)
                .filter(row -> !row.get("alpha").isNull())
                .collect(Collectors.toMap(ReliabilityDisclosureTest::cell, row -> row));
        Map<Cell, PublishedReliability> shown = Disclosure.publish(result).findings().reliabilities().stream()
                .collect(Collectors.toMap(PublishedReliability::cell, row -> row));

        assertThat(shown.keySet())
                .containsExactlyInAnyOrderElementsOf(expected.keySet().stream()
                        .filter(cell -> isFullWithItems(result, cell))
                        .toList());
        shown.forEach((cell, row) -> {
            JsonNode reference = expected.get(cell);
            assertThat(row.alpha()).isEqualTo(reference.get("alpha").asDouble(), within(1e-9));
            assertThat(row.low()).isEqualTo(reference.get("ci_low").asDouble(), within(1e-9));
            assertThat(row.high()).isEqualTo(reference.get("ci_high").asDouble(), within(1e-9));
            assertThat(row.few()).isEqualTo(reference.get("flags").asText().contains("SMALL_N"));
            assertThat(row.collection())
                    .isEqualTo(Stream.of("LOW_ALPHA", "NEGATIVE_ITEM_REST")
                            .anyMatch(reference.get("flags").asText()::contains));
        });
    }

    /** Else these tests would say nothing. */
    @Test
    void meetsShownAndHiddenOnes() {
        ScanResult result = StudyReader.read(Truth.path("voorbeelddorp")).analyse();

        assertThat(Disclosure.publish(result).findings().reliabilities())
                .isNotEmpty()
                .hasSizeLessThan((int) result.reliability().stream()
                        .filter(row -> row.reliability().alpha().isPresent())
                        .count());
    }

    /** Of closed groups the statements are read one by one anyway: only residents make a theme a collection of questions. */
    @Test
    void callsAThemeACollectionByItsOpenGroups() {
        PublishedResult result =
                Disclosure.publish(StudyReader.read(Truth.path("voorbeeldstad")).analyse());
        List<String> open = result.groups().stream()
                .filter(group -> !group.closed())
                .map(group -> group.key())
                .toList();

        result.findings().reliabilities().stream()
                .map(row -> row.cell().key())
                .distinct()
                .forEach(theme -> assertThat(
                                !ThemeReliability.collections(result, theme).isEmpty())
                        .isEqualTo(result.findings().reliabilities().stream()
                                .anyMatch(row -> row.cell().key().equals(theme)
                                        && row.cell().aspect() != Aspect.GAP
                                        && open.contains(row.cell().group())
                                        && row.collection())));
    }

    private static boolean isFullWithItems(ScanResult result, Cell theme) {
        return Stream.concat(Stream.of(theme), result.codebook().items(theme).stream())
                .allMatch(cell -> result.suppression().cells().containsKey(cell)
                        && result.suppression().status(cell) == CellStatus.FULL);
    }

    private static Cell cell(JsonNode row) {
        return new Cell(
                Level.THEME,
                row.get("group").asText(),
                row.get("theme").asText(),
                Aspect.valueOf(row.get("aspect").asText().toUpperCase(Locale.ROOT)));
    }
}
