package nl.lokaledemocratie.quickscan.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.disclosure.BesideRevisions;
import nl.lokaledemocratie.quickscan.analysis.disclosure.Disclosure;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who laid the report of before a correction aside reads both. Other sizes of groups hide or show whole groups and nothing less; whatever
 * else would differ is not published.
 */
class CorrectedSizesTest {

    private static final AnalysisSettings SETTINGS = AnalysisSettings.STANDARD;
    private static final int MUNICIPALITIES = Integer.getInteger("attack.municipalities", 20);

    @ParameterizedTest
    @MethodSource("seeds")
    void showsOfBothTogetherNoMoreThanOneOfThem(long seed) {
        List<PublishedResult> sizes = results(seed);

        for (PublishedResult first : sizes) {
            for (PublishedResult second : sizes) {
                assertThat(BesideRevisions.isSafe(List.of(first), second)).isTrue();
                for (String group : groups(first)) {
                    Map<Cell, Visibility> both = new java.util.HashMap<>(shown(first, group));
                    shown(second, group).forEach((cell, shown) -> both.merge(cell, shown, CorrectedSizesTest::more));
                    assertThat(both).isIn(shown(first, group), shown(second, group));
                }
            }
        }
    }

    /** Another cell hidden beside the small one, as another version of the rules might choose. */
    @ParameterizedTest
    @MethodSource("seeds")
    void refusesWhatHidesAnotherCell(long seed) {
        PublishedResult first = results(seed).get(0);
        for (PublishedScore hidden : first.scores()) {
            PublishedResult other = moved(first, hidden.cell());
            boolean isShownBeside = first.scores().stream()
                    .anyMatch(score -> score.cell().group().equals(hidden.cell().group())
                            && score.visibility().isShown());
            if (hidden.visibility() == Visibility.HIDDEN && isShownBeside) {
                assertThat(BesideRevisions.isSafe(List.of(first), other)).isFalse();
                assertThat(BesideRevisions.isSafe(List.of(other, first), other)).isFalse();
            }
        }
    }

    private static List<PublishedResult> results(long seed) {
        return new SmallMunicipality(seed)
                .scans(SETTINGS, List.of(0, 3, 40, 1000)).stream()
                        .map(Disclosure::publish)
                        .toList();
    }

    /** The same with this cell shown, and another of its group hidden in its place. */
    private static PublishedResult moved(PublishedResult result, Cell shown) {
        Cell hidden = result.scores().stream()
                .filter(score -> score.cell().group().equals(shown.group())
                        && score.visibility().isShown())
                .map(PublishedScore::cell)
                .findFirst()
                .orElse(shown);
        return new PublishedResult(
                result.groups(),
                result.emptySheetsDropped(),
                result.scores().stream()
                        .map(score -> score.cell().equals(shown)
                                ? PublishedScore.without(shown, Visibility.MEAN_ONLY)
                                : score.cell().equals(hidden)
                                        ? PublishedScore.without(hidden, Visibility.HIDDEN)
                                        : score)
                        .toList(),
                result.findings());
    }

    private static Set<String> groups(PublishedResult result) {
        return result.groups().stream().map(group -> group.key()).collect(Collectors.toSet());
    }

    private static Map<Cell, Visibility> shown(PublishedResult result, String group) {
        return Stream.concat(
                        result.scores().stream(),
                        result.findings().estimates().stream().map(estimate -> estimate.estimate()))
                .filter(score ->
                        score.visibility().isShown() && score.cell().group().equals(group))
                .collect(Collectors.toMap(PublishedScore::cell, PublishedScore::visibility));
    }

    private static Visibility more(Visibility one, Visibility other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    static LongStream seeds() {
        return LongStream.range(0, MUNICIPALITIES);
    }
}
