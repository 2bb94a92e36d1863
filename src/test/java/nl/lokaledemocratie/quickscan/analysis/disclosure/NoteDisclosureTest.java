package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote.Kind;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes beside numbers, on the reference sets. */
class NoteDisclosureTest {

    @ParameterizedTest
    @ValueSource(strings = {"voorbeelddorp", "papierdorp", "voorbeeldstad", "klein"})
    void isOnlyAboutNumbersThatAreFull(String set) {
        ScanResult result = study(set);

        assertThat(findings(result).notes()).isNotEmpty().allSatisfy(note -> assertThat(note.cells())
                .allMatch(cell -> result.suppression().status(cell) == CellStatus.FULL));
    }

    /** As the reference says, where the wish and the gap are FULL. */
    @ParameterizedTest
    @ValueSource(strings = {"voorbeelddorp", "papierdorp", "klein"})
    void namesEveryCeilingThatMayBeNamed(String set) {
        ScanResult result = study(set);
        Set<Cell> expected = rows(set, "ceiling")
                .filter(row -> row.get("flags").asText().equals("CEILING"))
                .map(row -> new Cell(
                        Level.valueOf(row.get("level").asText().toUpperCase(java.util.Locale.ROOT)),
                        row.get("group").asText(),
                        row.get("key").asText(),
                        Aspect.WISH))
                .filter(wish -> isFull(result, wish) && isFull(result, wish.of(Aspect.GAP)))
                .collect(Collectors.toSet());

        assertThat(cells(result, Kind.CEILING)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(findings(result).notes())
                .filteredOn(note -> note.kind() == Kind.CEILING)
                .allMatch(note -> note.share().orElseThrow() >= 0.9);
    }

    @Test
    void meetsCeilingsAndUnreliableGaps() {
        assertThat(cells(study("voorbeelddorp"), Kind.CEILING)).isNotEmpty();
        assertThat(List.of("voorbeelddorp", "papierdorp", "klein", "voorbeeldstad"))
                .anyMatch(set -> !cells(study(set), Kind.UNRELIABLE_GAP).isEmpty());
    }

    /** A verdict that is published is that of the reference, or weaker where hidden results are in its family. */
    @ParameterizedTest
    @ValueSource(strings = {"voorbeelddorp", "voorbeeldstad"})
    void publishesNoOtherVerdictThanTheReferenceWhereNothingIsHidden(String set) {
        ScanResult result = study(set);
        Findings findings = findings(result);

        result.between().stream()
                .filter(row -> row.a().level() == Level.THEME && row.a().aspect() != Aspect.GAP)
                .forEach(row -> findings.verdict(row.a(), row.b()).ifPresent(kind -> assertThat(
                                row.difference().verdict())
                        .get()
                        .satisfies(verdict -> {
                            switch (kind) {
                                case EQUIVALENT -> assertThat(verdict.name()).isIn("EQUIVALENT", "BOTH");
                                case SMALL -> assertThat(verdict.name()).isEqualTo("BOTH");
                                default -> assertThat(verdict.name()).isIn("UNDECIDED", "DIFFERENT");
                            }
                        })));
        assertThat(findings.notes()).extracting(PublishedNote::kind).contains(Kind.EQUIVALENT, Kind.UNDECIDED);
    }

    private static ScanResult study(String set) {
        return StudyReader.read(Truth.path(set)).analyse();
    }

    private static Findings findings(ScanResult result) {
        return Disclosure.publish(result).findings();
    }

    private static List<Cell> cells(ScanResult result, Kind kind) {
        return findings(result).notes().stream()
                .filter(note -> note.kind() == kind)
                .map(note -> note.cells().get(0))
                .toList();
    }

    private static boolean isFull(ScanResult result, Cell cell) {
        return result.suppression().cells().containsKey(cell)
                && result.suppression().status(cell) == CellStatus.FULL;
    }

    private static java.util.stream.Stream<JsonNode> rows(String set, String section) {
        return StreamSupport.stream(
                Truth.json(set + "/expected.json").get(section).spliterator(), false);
    }
}
