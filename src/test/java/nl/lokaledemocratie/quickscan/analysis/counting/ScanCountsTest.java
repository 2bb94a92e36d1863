package nl.lokaledemocratie.quickscan.analysis.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.RandomScan;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.result.MeanEstimate;
import nl.lokaledemocratie.quickscan.analysis.result.ScanResult;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanCountsTest {

    private static final Range SCALE = new Range(1, 5);
    private static final List<Population> RESIDENTS = List.of(new Population("inwoners", OptionalInt.empty(), false));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void countsAsPersonByPerson(long seed) {
        RandomScan scan = RandomScan.of(seed, 700);
        ScanResult result = scan.result();

        result.items().forEach(row -> assertSame(row.cell(), row.estimate(), scan));
        result.themes().forEach(row -> assertSame(row.cell(), row.estimate(), scan));
        result.values().forEach(row -> assertSame(row.cell(), row.estimate(), scan));
        result.gaps().forEach(row -> assertSame(row.cell(), row.estimate(), scan));
    }

    private static void assertSame(Cell cell, MeanEstimate estimate, RandomScan scan) {
        List<Double> scores = scan.scores(cell);
        assertThat(estimate.n()).as(cell.toString()).isEqualTo(scores.size());
        double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        assertThat(estimate.mean().orElse(0)).as(cell.toString()).isCloseTo(mean, within(1e-9));
        double squares = scores.stream()
                .mapToDouble(score -> (score - mean) * (score - mean))
                .sum();
        double sd = scores.size() < 2 ? 0 : Math.sqrt(squares / (scores.size() - 1));
        assertThat(estimate.sd().orElse(0)).as(cell.toString()).isCloseTo(sd, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void givesTheSameForAnyOrderAndAnyParts(long seed) {
        RandomScan scan = RandomScan.of(seed, 600);
        List<RandomScan.Sheet> shuffled = new ArrayList<>(scan.sheets());
        Collections.shuffle(shuffled, new Random(seed));
        ScanCounts whole = ScanCounts.start(scan.codebook(), scan.populations());
        for (int from = 0; from < shuffled.size(); from += 171) {
            ScanCounts part = ScanCounts.start(scan.codebook(), scan.populations());
            shuffled.subList(from, Math.min(from + 171, shuffled.size()))
                    .forEach(sheet -> part.add(sheet.group(), Channel.ONLINE, sheet.ratings()));
            whole.merge(part);
        }

        ScanResult merged = ScanAnalysis.of(scan.codebook(), scan.populations(), AnalysisSettings.STANDARD, whole);

        assertThat(merged).isEqualTo(scan.result());
    }

    @Test
    void countsTwoHundredItemsOfElevenPointsInOneTheme() {
        List<Codebook.Item> items = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            items.add(new Codebook.Item("v" + i, "T", List.of("K"), true, true, i % 2 == 0, new Range(0, 10)));
        }
        Codebook codebook = new Codebook(items);
        ScanCounts counts = ScanCounts.start(codebook, RESIDENTS);
        byte[] ratings = new byte[400];
        for (int person = 0; person < 30; person++) {
            Arrays.fill(ratings, (byte) (person % 11));
            counts.add("inwoners", Channel.ONLINE, ratings);
        }
        // 99 of 200 answers to now are too few for a score, 100 of 200 to wish are enough.
        Arrays.fill(ratings, 0, 201, (byte) -2);
        counts.add("inwoners", Channel.ONLINE, ratings);

        ScanResult result = ScanAnalysis.of(codebook, RESIDENTS, AnalysisSettings.STANDARD, counts);

        assertThat(result.themes()).extracting(row -> row.estimate().n()).containsExactly(30, 31);
        assertThat(result.themes())
                .extracting(row -> row.estimate().mean().orElseThrow())
                .containsExactly(5.0, 5.0);
        assertThat(result.reliability()).hasSize(3);
    }

    @Test
    void dropsSheetsWithoutAnAnswer() {
        ScanCounts counts = ScanCounts.start(onePair(), RESIDENTS);

        assertThat(counts.add("inwoners", Channel.ONLINE, new byte[] {-1, -2})).isFalse();
        assertThat(counts.add("inwoners", Channel.ONLINE, new byte[] {-1, 0})).isTrue();
        assertThat(counts.emptySheets()).isEqualTo(1);
        assertThat(counts.respondents("inwoners")).isEqualTo(1);
    }

    @Test
    void refusesWhatDoesNotFitTheCodebook() {
        ScanCounts counts = ScanCounts.start(onePair(), RESIDENTS);

        assertThatThrownBy(() -> counts.add("raadsleden", Channel.ONLINE, new byte[] {1, 1}))
                .hasMessageContaining("raadsleden");
        assertThatThrownBy(() -> counts.add("inwoners", Channel.ONLINE, new byte[] {1}))
                .hasMessageContaining("1 ratings");
        counts.add("inwoners", Channel.ONLINE, new byte[] {1, 5});
        assertThatThrownBy(() -> ScanAnalysis.of(onePair(), RESIDENTS, AnalysisSettings.STANDARD, counts))
                .hasMessageContaining("Off the scale");
        assertThatThrownBy(() -> counts.merge(ScanCounts.start(onePair(), List.of())))
                .hasMessageContaining("cannot be merged");
    }

    @Test
    void takesItemsOutOfAWiderLayout() {
        Codebook wide = new Codebook(List.of(
                new Codebook.Item("a", "T", List.of(), true, true, false, SCALE),
                new Codebook.Item("b", "T", List.of(), true, true, false, SCALE)));
        Codebook narrow = new Codebook(wide.items().subList(1, 2));
        ScanCounts counts = ScanCounts.start(narrow, RESIDENTS, wide.layout(), Stratification.NONE);
        counts.add("inwoners", Channel.ONLINE, new byte[] {0, 0, 2, 4});

        ScanResult result = ScanAnalysis.of(narrow, RESIDENTS, AnalysisSettings.STANDARD, counts);

        assertThat(result.gaps()).extracting(row -> row.cell().aspect()).containsOnly(Aspect.GAP);
        assertThat(result.gaps().get(0).estimate().mean()).hasValue(2);
    }

    @Test
    void countsStatementsAroundAReportMark() {
        Questionnaire questionnaire = EveryKind.questionnaire();
        ScanCounts counts = ScanCounts.of(questionnaire, RESIDENTS);
        // luisteren now and wish, the mark, uitleggen now and wish
        counts.add("inwoners", Channel.ONLINE, new byte[] {0, 2, 9, 1, 2});
        counts.add("inwoners", Channel.ONLINE, new byte[] {0, 1, 8, -1, 0});
        counts.add("inwoners", Channel.ONLINE, new byte[] {-1, -2, 7, -1, -1});

        ScanResult result = ScanAnalysis.of(Codebook.of(questionnaire), RESIDENTS, AnalysisSettings.STANDARD, counts);

        assertThat(counts.respondents("inwoners")).isEqualTo(2);
        assertThat(result.items())
                .extracting(row -> row.cell().key() + " " + row.cell().aspect().key())
                .containsExactly("luisteren now", "uitleggen now", "luisteren wish", "uitleggen wish");
        assertThat(result.items())
                .extracting(row -> row.estimate().mean().orElseThrow())
                .containsExactly(1.0, 2.0, 2.5, 2.0);
        assertThat(result.themes()).extracting(row -> row.cell().key()).containsOnly("samenspel");
    }

    private static Codebook onePair() {
        return new Codebook(List.of(new Codebook.Item("a", "T", List.of(), true, true, false, SCALE)));
    }
}
