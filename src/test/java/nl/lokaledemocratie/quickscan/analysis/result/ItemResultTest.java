package nl.lokaledemocratie.quickscan.analysis.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.analysis.counting.ScanCounts;
import nl.lokaledemocratie.quickscan.analysis.section.ScanAnalysis;
import nl.lokaledemocratie.quickscan.answer.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD.md 2 and 11: counts, shares at the ends and who is divided, of items and of scores of a theme. */
class ItemResultTest {

    private static final Population OPEN = new Population("inwoners", OptionalInt.empty(), false);

    /** Of 1 to 5 the two lowest and the two highest, 30 % at either end is divided: 3 and 3 of 10, not 3 and 2. */
    @ParameterizedTest
    @CsvSource({
        "1 5, 1 1 2 3 3 3 3 4 5 5, 0.3, 0.3, true",
        "1 5, 1 1 2 3 3 3 3 3 5 5, 0.3, 0.2, false",
        "1 5, 1 1 3 3 3 3 3 4 5 5, 0.2, 0.3, false",
        "1 5, 3 3 3 3 3, 0, 0, false",
        "1 3, 1 1 1 2 2 2 2 3 3 3, 0.3, 0.3, true",
        "0 1, 0 0 1, 0.6666666666666666, 0.3333333333333333, true",
        "0 10, 0 1 2 9 10, 0.4, 0.4, true"
    })
    void sharesTheAnswersAtEitherEnd(String scale, String answers, double low, double high, boolean divided) {
        ItemResult item = item(scale, answers, OPEN);

        assertThat(item.shareLow().orElseThrow()).isEqualTo(low, within(1e-12));
        assertThat(item.shareHigh().orElseThrow()).isEqualTo(high, within(1e-12));
        assertThat(item.divided()).contains(divided);
    }

    @Test
    void countsAnswersPerPoint() {
        ItemResult item = item("1 5", "1 1 2 5 5 5", OPEN);

        assertThat(item.counts()).containsExactly(2, 1, 0, 0, 3);
        assertThat(item.median()).hasValue(3.5);
        assertThat(item.estimate().n()).isEqualTo(6);
        assertThat(item.theme()).isEqualTo("T");
    }

    /** Wilson around 3 of 10 in an open group; of a council of 10 that all answered there is none. */
    @Test
    void hasAnIntervalOfTheShareUnlessEverybodyAnswered() {
        String answers = "1 1 2 3 3 3 3 4 5 5";

        assertThat(item("1 5", answers, OPEN).shareHighLimits().orElseThrow().contains(0.3))
                .isTrue();
        assertThat(item("1 5", answers, new Population("raadsleden", OptionalInt.of(10), true))
                        .shareHighLimits())
                .isEmpty();
        double wide = width(item("1 5", answers, OPEN));
        assertThat(width(item("1 5", answers, new Population("raadsleden", OptionalInt.of(11), true))))
                .isLessThan(wide / 2);
    }

    private static double width(ItemResult item) {
        return item.shareHighLimits().orElseThrow().high()
                - item.shareHighLimits().orElseThrow().low();
    }

    @Test
    void saysNothingWithoutAnswers() {
        ItemResult none = item("1 5", "", OPEN);

        assertThat(none.counts()).containsExactly(0, 0, 0, 0, 0);
        assertThat(none.shareLow()).isEmpty();
        assertThat(none.shareHigh()).isEmpty();
        assertThat(none.divided()).isEmpty();
        assertThat(none.median()).isEmpty();
        assertThat(none.agreement()).isEmpty();
        assertThat(none.shareHighLimits()).isEmpty();
    }

    /** Scores of a theme: more than half a point below 3, within half a point, and above; 2½ and 3½ are in the middle. */
    @Test
    void sharesScoresByTheirDistanceFromTheMiddle() {
        ScoreResult theme = result("1 5", "22 23 33 34 44 15", OPEN).themes().get(0);

        assertThat(theme.shareLow().orElseThrow()).isEqualTo(1 / 6.0, within(1e-12));
        assertThat(theme.shareMid().orElseThrow()).isEqualTo(4 / 6.0, within(1e-12));
        assertThat(theme.shareHigh().orElseThrow()).isEqualTo(1 / 6.0, within(1e-12));
        assertThat(theme.median()).hasValue(3);
    }

    /** A of a theme is the mean of its items: one of full agreement and one without any. */
    @Test
    void averagesTheAgreementOfTheItems() {
        ScoreResult theme = result("1 5", "31 32 33 34 35", OPEN).themes().get(0);

        assertThat(theme.agreement().orElseThrow()).isEqualTo(0.5, within(1e-12));
    }

    /** 19 of 23 of a closed group; an open one has no rate, whatever is known of its size. */
    @Test
    void hasARateOfAClosedGroupOnly() {
        assertThat(GroupResult.of(new Population("raadsleden", OptionalInt.of(23), true), 19, 0)
                        .responseRate()
                        .orElseThrow())
                .isEqualTo(19 / 23.0, within(1e-12));
        assertThat(GroupResult.of(new Population("inwoners", OptionalInt.of(23), false), 19, 0)
                        .responseRate())
                .isEmpty();
        assertThat(GroupResult.of(new Population("raadsleden", OptionalInt.empty(), true), 19, 0)
                        .responseRate())
                .isEmpty();
    }

    private static ItemResult item(String scale, String answers, Population population) {
        return result(scale, answers, population).items().get(0);
    }

    /** An item for each sign of the first answer; a number of two digits is one answer on 0 to 10. */
    private static ScanResult result(String scale, String answers, Population population) {
        int min = Integer.parseInt(scale.split(" ")[0]);
        int max = Integer.parseInt(scale.split(" ")[1]);
        List<String> people =
                Stream.of(answers.split(" ")).filter(one -> !one.isEmpty()).toList();
        int items = people.isEmpty() || max >= 10 ? 1 : people.get(0).length();
        Codebook codebook = new Codebook(Stream.of("a", "b")
                .limit(items)
                .map(key -> new Codebook.Item(key, "T", List.of(), true, false, false, new Range(min, max)))
                .toList());
        ScanCounts counts = ScanCounts.start(codebook, List.of(population));
        for (String person : people) {
            byte[] sheet = new byte[items];
            for (int i = 0; i < items; i++) {
                sheet[i] = (byte) (Integer.parseInt(items == 1 ? person : person.substring(i, i + 1)) - min);
            }
            counts.add(population.group(), Channel.ONLINE, sheet);
        }
        return ScanAnalysis.of(codebook, List.of(population), AnalysisSettings.STANDARD, counts);
    }
}
