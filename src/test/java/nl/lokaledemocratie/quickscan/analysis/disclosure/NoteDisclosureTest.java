package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedCeiling;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedNote.Kind;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.stats.Verdict;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.analysis.suppression.Suppression;
import nl.lokaledemocratie.quickscan.attack.SmallMunicipality;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes beside numbers, on the reference sets. */
class NoteDisclosureTest {

    private static final Map<Kind, Verdict> VERDICTS =
            Map.of(Kind.EQUIVALENT, Verdict.EQUIVALENT, Kind.SMALL, Verdict.BOTH, Kind.UNDECIDED, Verdict.UNDECIDED);

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

    /** METHOD.md 8b: the reference's numbers of every wish that is FULL, and of no other. */
    @ParameterizedTest
    @ValueSource(strings = {"voorbeelddorp", "papierdorp", "voorbeeldstad", "klein"})
    void showsHowManyWishTheBestEnd(String set) {
        ScanResult result = study(set);
        Map<Cell, JsonNode> rows = rows(set, "ceiling")
                .filter(row -> !row.get("wish_top_share").isNull())
                .collect(Collectors.toMap(NoteDisclosureTest::wish, row -> row));
        List<PublishedCeiling> shown = findings(result).ceilings();

        assertThat(shown)
                .extracting(PublishedCeiling::wish)
                .containsExactlyInAnyOrderElementsOf(rows.keySet().stream()
                        .filter(wish -> isFull(result, wish))
                        .toList());
        assertThat(shown).isNotEmpty().allSatisfy(row -> {
            JsonNode expected = rows.get(row.wish());
            assertThat(row.share()).isEqualTo(expected.get("wish_top_share").asDouble(), within(1e-9));
            assertThat(row.low().orElse(-1))
                    .isEqualTo(expected.get("wish_top_low").asDouble(-1), within(1e-9));
            assertThat(row.high().orElse(-1))
                    .isEqualTo(expected.get("wish_top_high").asDouble(-1), within(1e-9));
            row.room().ifPresent(room -> assertThat(room)
                    .isEqualTo(expected.get("gap_room").asDouble(), within(1e-9)));
        });
    }

    private static Cell wish(JsonNode row) {
        return new Cell(
                Level.valueOf(row.get("level").asText().toUpperCase(java.util.Locale.ROOT)),
                row.get("group").asText(),
                row.get("key").asText(),
                Aspect.WISH);
    }

    /** METHOD.md 8b: the reference's number, where now is FULL as well and nobody or five or more answered now alone. */
    @ParameterizedTest
    @ValueSource(strings = {"voorbeelddorp", "papierdorp", "klein"})
    void tellsHowMuchRoomThereIsWhereThatMayBeShown(String set) {
        ScanResult result = study(set);
        Map<Cell, JsonNode> rows = rows(set, "ceiling")
                .collect(Collectors.toMap(
                        row -> new Cell(
                                Level.valueOf(row.get("level").asText().toUpperCase(java.util.Locale.ROOT)),
                                row.get("group").asText(),
                                row.get("key").asText(),
                                Aspect.WISH),
                        row -> row));

        findings(result).notes().stream()
                .filter(note -> note.kind() == Kind.CEILING)
                .forEach(note -> {
                    Cell wish = note.cells().get(0);
                    Suppression.Decision now = decision(result, wish.of(Aspect.NOW));
                    Suppression.Decision pairs = decision(result, wish.of(Aspect.GAP));
                    boolean shown = now.status() == CellStatus.FULL
                            && Stream.of(now.n() - pairs.n(), now.online() - pairs.online())
                                    .noneMatch(alone -> alone > 0 && alone < 5);
                    assertThat(note.room().isPresent()).isEqualTo(shown);
                    note.room().ifPresent(room -> assertThat(room)
                            .isEqualTo(rows.get(wish).get("gap_room").asDouble(), within(1e-9)));
                });
    }

    private static Suppression.Decision decision(ScanResult result, Cell cell) {
        return result.suppression().cells().get(cell);
    }

    @Test
    void showsRoomInSomePlacesAndNotInOthers() {
        List<PublishedNote> notes = LongStream.rangeClosed(1, 60)
                .mapToObj(seed -> new SmallMunicipality(seed)
                        .twoScans(AnalysisSettings.STANDARD)
                        .get(1))
                .flatMap(result -> findings(result).notes().stream())
                .filter(note -> note.kind() == Kind.CEILING)
                .toList();

        assertThat(notes).anyMatch(note -> note.room().isPresent()).anyMatch(note -> note.room()
                .isEmpty());
    }

    @Test
    void meetsCeilingsAndUnreliableGaps() {
        assertThat(cells(study("voorbeelddorp"), Kind.CEILING)).isNotEmpty();
        assertThat(List.of("voorbeelddorp", "papierdorp", "klein", "voorbeeldstad"))
                .anyMatch(set -> !cells(study(set), Kind.UNRELIABLE_GAP).isEmpty());
    }

    /** None is said where what is hidden decides which it is. */
    @ParameterizedTest
    @ValueSource(strings = {"voorbeelddorp", "voorbeeldstad", "papierdorp", "klein"})
    void saysTheVerdictsOfTheMethodAndNoOthers(String set) {
        assertVerdicts(study(set));
    }

    @Test
    void saysTheVerdictsOfTheMethodOfSmallMunicipalitiesToo() {
        List<ScanResult> results = LongStream.rangeClosed(1, 60)
                .boxed()
                .flatMap(seed -> new SmallMunicipality(seed).twoScans(AnalysisSettings.STANDARD).stream())
                .toList();

        results.forEach(NoteDisclosureTest::assertVerdicts);
        assertThat(results)
                .flatExtracting(result -> findings(result).notes())
                .extracting(PublishedNote::kind)
                .contains(Kind.EQUIVALENT, Kind.UNDECIDED);
        assertThat(results)
                .as("results in a family with hidden ones that decide")
                .anyMatch(result -> new ShownRemarkable(result).gaps().stream().anyMatch(row -> !row.settled()));
    }

    private static void assertVerdicts(ScanResult result) {
        Findings findings = findings(result);
        result.gaps().stream()
                .filter(row -> row.cell().level() == Level.THEME)
                .forEach(row -> assertVerdict(row.verdict(), findings, row.cell()));
        result.between().stream()
                .filter(row -> row.a().level() == Level.THEME)
                .forEach(row -> assertVerdict(row.difference().verdict(), findings, row.a(), row.b()));
        findings.estimates().forEach(estimate -> estimate.verdict().ifPresent(said -> assertThat(result.estimates())
                .filteredOn(row -> row.cell().equals(estimate.estimate().cell()))
                .singleElement()
                .satisfies(row -> assertThat(row.versus().verdict()).contains(said))));
    }

    private static void assertVerdict(Optional<Verdict> verdict, Findings findings, Cell... cells) {
        findings.notes().stream()
                .filter(note -> note.cells().equals(List.of(cells)) && VERDICTS.containsKey(note.kind()))
                .forEach(note -> assertThat(verdict).as(note.toString()).contains(VERDICTS.get(note.kind())));
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
