package nl.lokaledemocratie.quickscan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedEstimate;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.cli.StudyQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing hidden can be worked out of the text of the PDF, the words of its figures included. */
class PdfAttackTest {

    private static final int MOST_OPENED = 6;

    @ParameterizedTest
    @ValueSource(strings = {"voorbeeldstad", "klein", "voorbeelddorp"})
    void leaksNothingOfTheReferenceSets(String set) {
        attack(StudyReader.read(Truth.path(set)).analyse());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaksNothingOfASmallMunicipality(long seed) {
        attack(new SmallMunicipality(seed).scan(AnalysisSettings.STANDARD));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaksNothingOfTwoWavesTogether(long seed) {
        List<ScanResult> waves = new SmallMunicipality(seed).twoScans(AnalysisSettings.STANDARD);
        ScanResult before = waves.get(0);
        ScanResult now = waves.get(1);
        Report both = SurfaceReport.of(
                before, read(before, Disclosure.publish(before)), now, read(now, Disclosure.publish(now)));

        assertThat(SmallCellAttack.on(both)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CellStatus.class,
            names = {"PRIMARY", "DISCLOSIVE", "COMPLEMENTARY"})
    void findsHiddenCellsThatArePrintedByMistake(CellStatus status) {
        List<ScanResult> results = Stream.concat(
                        Stream.of(StudyReader.read(Truth.path("klein")).analyse()),
                        LongStream.rangeClosed(1, 20)
                                .mapToObj(seed -> new SmallMunicipality(seed).scan(AnalysisSettings.STANDARD)))
                .filter(result -> result.suppression().cells().values().stream()
                        .anyMatch(decision -> decision.status() == status))
                .limit(MOST_OPENED)
                .toList();

        assertThat(results).anyMatch(result -> leaks(result, OpenedCells.of(result, status)));
    }

    @ParameterizedTest
    @EnumSource(
            value = CellStatus.class,
            names = {"PRIMARY", "DISCLOSIVE"})
    void findsHiddenEstimatesThatArePrintedByMistake(CellStatus status) {
        assertThat(LongStream.rangeClosed(1, 20)
                        .mapToObj(seed -> new SmallMunicipality(seed).scan(AnalysisSettings.STANDARD))
                        .filter(result -> result.estimates().stream()
                                .anyMatch(row -> result.suppression().status(row.cell()) == status))
                        .limit(MOST_OPENED))
                .anyMatch(result -> leaks(result, OpenedCells.ofEstimates(result, status)));
    }

    private static boolean leaks(ScanResult result, PublishedResult printed) {
        return !SmallCellAttack.on(SurfaceReport.of(result, read(result, printed)))
                .isEmpty();
    }

    private static void attack(ScanResult result) {
        PublishedResult published = Disclosure.publish(result);
        SurfaceReading reading = read(result, published);

        assertThat(reading.cells().keySet())
                .containsExactlyInAnyOrderElementsOf(shown(published).keySet());
        reading.cells().forEach((cell, read) -> {
            PublishedScore score = shown(published).get(cell);
            assertThat(read.mean()).contains(Printed.of(score.mean().orElseThrow(), 1));
            assertThat(score.n().orElseThrow()).isBetween(read.lowest(), read.most());
        });
        assertThat(reading.differences()).containsExactlyInAnyOrderElementsOf(PageAttackTest.differences(published));
        assertThat(reading.changes()).isEqualTo(PageAttackTest.changes(result));
        assertThat(SmallCellAttack.on(SurfaceReport.of(result, reading))).isEmpty();
    }

    static Map<Cell, PublishedScore> shown(PublishedResult published) {
        Stream<PublishedScore> estimates =
                published.findings().estimates().stream().map(PublishedEstimate::estimate);
        return Stream.concat(published.scores().stream(), estimates)
                .filter(score -> score.visibility().isShown())
                .collect(java.util.stream.Collectors.toMap(PublishedScore::cell, score -> score));
    }

    static SurfaceReading read(ScanResult result, PublishedResult published) {
        Questionnaire questionnaire = StudyQuestionnaire.named(result.codebook(), result.populations());
        return PdfReading.of(
                RenderedReport.pdf(published, questionnaire, result.trend().map(rows -> "Eerste ronde")),
                questionnaire);
    }

    static LongStream seeds() {
        return DisclosureAttackTest.seeds();
    }
}
