package nl.lokaledemocratie.quickscan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.suppression.CellStatus;
import nl.lokaledemocratie.quickscan.study.StudyReader;
import nl.lokaledemocratie.quickscan.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing hidden can be worked out of what the disclosure step lets through. Run with {@code -Dattack.municipalities=300} for more
 * made-up municipalities than the usual 20.
 */
class DisclosureAttackTest {

    private static final AnalysisSettings SETTINGS = AnalysisSettings.STANDARD.withTotals(true);

    @ParameterizedTest
    @ValueSource(strings = {"voorbeeldstad", "klein"})
    void leaksNothingOfTheReferenceSets(String set) {
        assertThat(SmallCellAttack.on(ReportOfResult.of(study(set)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaksNothingOfASmallMunicipality(long seed) {
        ScanResult result = new SmallMunicipality(seed).scan(SETTINGS);

        assertThat(SmallCellAttack.on(ReportOfResult.of(result))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaksNothingOfTwoScansTogether(long seed) {
        List<ScanResult> scans = new SmallMunicipality(seed).twoScans(SETTINGS);
        Report both = TrendReport.of(scans.get(0), scans.get(1));

        assertThat(SmallCellAttack.on(both)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"papierdorp", "voorbeelddorp", "klein"})
    void leaksNothingToWhoTypedThePaperOfTheReferenceSets(String set) {
        TypedScan scan = TypedScan.of(StudyReader.read(Truth.path(set)));

        assertThat(scan.leaks(ReportOfResult.of(scan.all()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaksNothingToWhoTypedThePaperOfASmallMunicipality(long seed) {
        TypedScan scan = SmallMunicipality.withPaper(seed).typed(SETTINGS);

        assertThat(scan.leaks(ReportOfResult.of(scan.all()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaksNothingToWhoTypedThePaperOfTwoScans(long seed) {
        TypedWaves waves = SmallMunicipality.withPaper(seed).typedWaves(SETTINGS);

        assertThat(waves.leaks(
                        ReportOfResult.of(waves.before().all(), TypedWaves.BEFORE),
                        ReportOfResult.of(waves.now().all(), TypedWaves.NOW),
                        TrendReport.changes(waves.now().all())))
                .isEmpty();
    }

    /** Without the rules about known answers hardly any municipality with paper is safe. */
    @Test
    void findsPaperThatWasNotThoughtOf() {
        long leaking = seeds().mapToObj(
                        seed -> SmallMunicipality.withPaper(seed).typed(SETTINGS))
                .filter(scan -> !SmallCellAttack.on(
                                scan.typist(ReportOfResult.of(scan.all(), Sabotage.PAPER_NOT_THOUGHT_OF)))
                        .isEmpty())
                .count();

        assertThat(leaking).isGreaterThan(seeds().count() / 2);
    }

    @ParameterizedTest
    @EnumSource(value = Sabotage.class, names = "PAPER_NOT_THOUGHT_OF", mode = EnumSource.Mode.EXCLUDE)
    void findsEverySabotage(Sabotage sabotage) {
        Stream<ScanResult> results = Stream.concat(
                Stream.of("klein", "voorbeeldstad", "papierdorp", "voorbeelddorp")
                        .map(DisclosureAttackTest::study),
                seeds().mapToObj(seed -> new SmallMunicipality(seed).scan(SETTINGS)));

        assertThat(results.anyMatch(result ->
                        !SmallCellAttack.on(ReportOfResult.of(result, sabotage)).isEmpty()))
                .isTrue();
    }

    @Test
    void meetsEveryStatusInTheMadeUpMunicipalities() {
        Set<CellStatus> met = EnumSet.noneOf(CellStatus.class);
        seeds().mapToObj(seed -> new SmallMunicipality(seed).scan(SETTINGS))
                .flatMap(result -> result.suppression().cells().values().stream())
                .forEach(decision -> met.add(decision.status()));

        assertThat(met)
                .contains(
                        CellStatus.PRIMARY,
                        CellStatus.DISCLOSIVE,
                        CellStatus.COMPLEMENTARY,
                        CellStatus.MEAN_ONLY,
                        CellStatus.FULL);
    }

    @Test
    void meetsTrendsAndDifferencesInTheMadeUpMunicipalities() {
        assertThat(seeds().mapToObj(seed ->
                        new SmallMunicipality(seed).twoScans(SETTINGS).get(1)))
                .map(Disclosure::compare)
                .anyMatch(published -> !published.trend().isEmpty())
                .anyMatch(published -> published.differences().stream()
                        .anyMatch(row -> row.detail().isEmpty()));
    }

    private static ScanResult study(String set) {
        return StudyReader.read(Truth.path(set)).analyse();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("attack.municipalities", 20));
    }
}
