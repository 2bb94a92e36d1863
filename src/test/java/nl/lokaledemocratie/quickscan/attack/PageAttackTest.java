package nl.lokaledemocratie.quickscan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.result.TrendResult;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.cli.StudyQuestionnaire;
import nl.lokaledemocratie.quickscan.comparison.web.RenderedComparison;
import nl.lokaledemocratie.quickscan.publication.web.RenderedResult;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing hidden can be worked out of the result page and the comparison, or of these and the PDF together. */
@QuarkusTest
@ActivateRequestContext
class PageAttackTest {

    @ParameterizedTest
    @ValueSource(strings = {"voorbeeldstad", "klein", "voorbeelddorp", "papierdorp"})
    void leaksNothingOfTheReferenceSets(String set) {
        attack(study(set));
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
        Report both = SurfaceReport.of(waves.get(0), readAll(waves.get(0)), waves.get(1), readAll(waves.get(1)));

        assertThat(SmallCellAttack.on(both)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaksNothingToWhoTypedThePaper(long seed) {
        TypedScan scan = SmallMunicipality.withPaper(seed).typed(AnalysisSettings.STANDARD);

        assertThat(scan.leaks(SurfaceReport.of(scan.all(), readAll(scan.all()))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaksNothingToWhoTypedThePaperOfTwoWaves(long seed) {
        TypedWaves waves = SmallMunicipality.withPaper(seed).typedWaves(AnalysisSettings.STANDARD);
        ScanResult before = waves.before().all();
        ScanResult now = waves.now().all();
        SurfaceReading later = readAll(now);

        assertThat(waves.leaks(
                        SurfaceReport.of(before, readAll(before), TypedWaves.BEFORE),
                        SurfaceReport.of(now, later, TypedWaves.NOW),
                        later.changes()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CellStatus.class,
            names = {"PRIMARY", "DISCLOSIVE", "COMPLEMENTARY"})
    void findsHiddenCellsThatArePrintedByMistake(CellStatus status) {
        assertThat(LongStream.rangeClosed(1, 20)
                        .mapToObj(seed -> new SmallMunicipality(seed).scan(AnalysisSettings.STANDARD)))
                .anyMatch(result -> leaksOnPages(result, OpenedCells.of(result, status)));
    }

    @ParameterizedTest
    @EnumSource(
            value = CellStatus.class,
            names = {"PRIMARY", "DISCLOSIVE"})
    void findsHiddenEstimatesThatArePrintedByMistake(CellStatus status) {
        assertThat(LongStream.rangeClosed(1, 20)
                        .mapToObj(seed -> new SmallMunicipality(seed).scan(AnalysisSettings.STANDARD)))
                .anyMatch(result -> leaksOnPages(result, OpenedCells.ofEstimates(result, status)));
    }

    private static boolean leaksOnPages(ScanResult result, PublishedResult printed) {
        return !SmallCellAttack.on(SurfaceReport.of(result, readPages(result, printed)))
                .isEmpty();
    }

    @Test
    void findsDifferencesThatArePrintedByMistake() {
        assertThat(LongStream.rangeClosed(1, 20)
                        .mapToObj(seed -> new SmallMunicipality(seed).scan(AnalysisSettings.STANDARD)))
                .anyMatch(result -> leaksOnPages(result, OpenedCells.withAllDifferences(result)));
    }

    @Test
    void readsMoreThanTheNumbers() {
        SurfaceReading reading = readAll(study("voorbeeldstad"));

        assertThat(reading.cells().values()).anyMatch(SurfaceCell::extra);
        assertThat(reading.differences()).isNotEmpty();
        assertThat(reading.changes()).isNotEmpty();
    }

    @Test
    void readsChangesOfTwoWaves() {
        assertThat(seeds().mapToObj(seed -> readAll(new SmallMunicipality(seed)
                        .twoScans(AnalysisSettings.STANDARD)
                        .get(1))))
                .anyMatch(reading -> !reading.changes().isEmpty());
    }

    private static void attack(ScanResult result) {
        PublishedResult published = Disclosure.publish(result);
        SurfaceReading pages = readPages(result, published);

        assertThat(pages.cells().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        PdfAttackTest.shown(published).keySet());
        PdfAttackTest.shown(published).forEach((cell, score) -> {
            assertThat(pages.cells().get(cell).mean())
                    .contains(Printed.of(score.mean().orElseThrow(), 1));
            assertThat(pages.cells().get(cell).lowest()).isEqualTo(score.n().orElseThrow());
        });
        assertThat(pages.differences()).containsExactlyInAnyOrderElementsOf(differences(published));
        assertThat(pages.changes()).isEqualTo(changes(result));
        assertThat(SmallCellAttack.on(SurfaceReport.of(result, readAll(result))))
                .isEmpty();
    }

    static List<SurfaceReading.Difference> differences(PublishedResult published) {
        return Stream.concat(
                        published.findings().differences().stream()
                                .map(row -> difference(row.a(), row.b(), row.difference())),
                        published.findings().estimates().stream()
                                .filter(row -> row.difference().isPresent())
                                .map(row -> difference(
                                        row.estimate().cell(),
                                        row.estimate()
                                                .cell()
                                                .in(Questionnaire.RESIDENTS)
                                                .of(Aspect.NOW),
                                        row.difference().getAsDouble())))
                .toList();
    }

    private static SurfaceReading.Difference difference(Cell a, Cell b, double difference) {
        return new SurfaceReading.Difference(a, b, Printed.of(difference, 1));
    }

    /** Every change of now and wish that may be shown. */
    static Map<Cell, ReadChange> changes(ScanResult result) {
        return Disclosure.compare(result).trend().stream()
                .filter(row -> row.cell().aspect() != Aspect.GAP)
                .collect(Collectors.toMap(TrendResult::cell, row -> TrendReport.printed(row, 1)));
    }

    private static SurfaceReading readAll(ScanResult result) {
        PublishedResult published = Disclosure.publish(result);
        return readPages(result, published).and(PdfAttackTest.read(result, published));
    }

    private static SurfaceReading readPages(ScanResult result, PublishedResult published) {
        Questionnaire questionnaire = StudyQuestionnaire.named(result.codebook(), result.populations());
        SurfaceReading reading = PageReading.ofResult(RenderedResult.of(published, questionnaire), questionnaire);
        for (Population population : result.populations()) {
            String group = population.group();
            RenderedComparison comparison = RenderedComparison.of(published, questionnaire, group);
            reading = reading.and(
                    PageReading.ofComparison(comparison.page(), comparison.picture(), questionnaire, group));
        }
        return reading;
    }

    private static ScanResult study(String set) {
        return StudyReader.read(Truth.path(set)).analyse();
    }

    static LongStream seeds() {
        return DisclosureAttackTest.seeds();
    }
}
