package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static nl.lokaledemocratie.quickscan.analysis.disclosure.CouncilAnswers.GROUP;
import static nl.lokaledemocratie.quickscan.analysis.disclosure.CouncilAnswers.compositions;
import static nl.lokaledemocratie.quickscan.analysis.disclosure.CouncilAnswers.population;
import static nl.lokaledemocratie.quickscan.analysis.disclosure.CouncilAnswers.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published of a ranking. */
class RankingDisclosureTest {

    @Test
    void countsWhoPutAnOptionFirstAndWhoPutItAnywhere() {
        Questionnaire every = EveryKind.questionnaire();
        List<String> answers = new ArrayList<>();
        IntStream.range(0, 6).forEach(i -> answers.addAll(List.of("wegen groen", "groen wonen", "wonen wegen")));
        IntStream.range(0, 9).forEach(i -> answers.add("wonen groen"));
        PublishedAnswers shown = ranking(every, answers);

        assertThat(shown.n()).hasValue(27);
        assertThat(places(shown)).isEqualTo("wegen=6/12 groen=6/21 wonen=15/21");
        assertThat(shown.ranked())
                .extracting(PublishedAnswers.RankedOption::option)
                .containsExactly("wonen", "groen", "wegen");
        assertThat(shown.rankedWhole()).isTrue();
    }

    @Test
    void hidesSmallNumbersOfARanking() {
        Questionnaire every = EveryKind.questionnaire();
        List<String> answers = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> answers.add("groen wonen"));
        IntStream.range(0, 10).forEach(i -> answers.add("wonen wegen"));
        IntStream.range(0, 3).forEach(i -> answers.add("wegen groen"));

        assertThat(places(ranking(every, answers)))
                .as("three left out homes")
                .isEqualTo("wegen=?/13 groen=?/? wonen=?/?");
        answers.removeIf(answer -> answer.contains("wegen"));
        assertThat(ranking(every, answers).visibility())
                .as("everybody left out the same")
                .isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void sortsARankingByWhatIsShown() {
        PublishedAnswers answers = new PublishedAnswers(
                "eerst",
                GROUP,
                Visibility.FULL,
                OptionalInt.of(40),
                java.util.OptionalDouble.empty(),
                List.of(),
                List.of(
                        new PublishedAnswers.RankedOption("a", OptionalInt.empty(), OptionalInt.of(9)),
                        new PublishedAnswers.RankedOption("b", OptionalInt.empty(), OptionalInt.empty()),
                        new PublishedAnswers.RankedOption("c", OptionalInt.of(7), OptionalInt.of(12)),
                        new PublishedAnswers.RankedOption("d", OptionalInt.of(7), OptionalInt.of(20))));

        assertThat(answers.ranked())
                .extracting(PublishedAnswers.RankedOption::option)
                .containsExactly("d", "c", "a", "b");
        assertThat(answers.rankedWhole()).isFalse();
    }

    /** The same reader, where everybody names two of the options: three possible numbers of all that is hidden or follows from two. */
    @ParameterizedTest
    @CsvSource({"10, 3", "13, 3", "16, 3", "20, 3", "24, 3", "10, 4", "12, 4"})
    void keepsSmallCountsOfARankingFromWhoKnowsTheRule(int people, int options) {
        Map<String, List<Set<List<Integer>>>> possible = new HashMap<>();
        List<int[]> all = compositions(people, options);
        for (int[] first : all) {
            for (int[] lower : all) {
                int[] any = IntStream.range(0, options)
                        .map(i -> first[i] + lower[i])
                        .toArray();
                List<PublishedAnswers.RankedOption> places = IntStream.of(any).allMatch(count -> count <= people)
                        ? ofRanking(any, first, people)
                        : List.of();
                if (!places.isEmpty()) {
                    List<Set<List<Integer>>> seen = possible.computeIfAbsent(places.toString(), key -> places.stream()
                            .map(place -> (Set<List<Integer>>) new HashSet<List<Integer>>())
                            .toList());
                    for (int i = 0; i < options; i++) {
                        remember(seen.get(i), places.get(i), first[i], any[i]);
                    }
                }
            }
        }
        assertThat(possible).isNotEmpty();
        possible.forEach((shown, seen) ->
                seen.forEach(option -> IntStream.range(0, 3).forEach(number -> assertThat(different(option, number))
                        .as(shown)
                        .satisfiesAnyOf(
                                numbers -> assertThat(numbers).isEmpty(),
                                numbers -> assertThat(numbers).isEqualTo(Set.of(SHOWN)),
                                numbers -> assertThat(numbers).hasSizeGreaterThanOrEqualTo(3)))));
    }

    private static Set<Integer> different(Set<List<Integer>> option, int number) {
        return option.stream().map(numbers -> numbers.get(number)).collect(Collectors.toSet());
    }

    private static final int SHOWN = -1;

    /** First, anywhere and lower of an option of which not everything is shown. */
    private static void remember(Set<List<Integer>> seen, PublishedAnswers.RankedOption place, int first, int any) {
        if (place.first().isEmpty() || place.any().isEmpty()) {
            seen.add(
                    List.of(place.first().isEmpty() ? first : SHOWN, place.any().isEmpty() ? any : SHOWN, any - first));
        }
    }

    private static List<PublishedAnswers.RankedOption> ofRanking(int[] any, int[] first, int people) {
        List<String> options =
                IntStream.range(0, any.length).mapToObj(i -> "o" + i).toList();
        return new RankingDisclosure(options, any, first, people, AnalysisSettings.STANDARD.suppressBelow(), false)
                .places();
    }

    private static String places(PublishedAnswers answers) {
        return answers.places().stream()
                .map(place -> place.option() + "=" + shown(place.first()) + "/" + shown(place.any()))
                .collect(Collectors.joining(" "));
    }

    private static PublishedAnswers ranking(Questionnaire questionnaire, List<String> answers) {
        AnswerCounts counts = new AnswerCounts(questionnaire, List.of(population()));
        answers.forEach(answer -> counts.add(
                AnswerSheets.of(questionnaire).by(GROUP).answer("eerst", answer).build()));
        return AnswerDisclosure.publish(counts, AnalysisSettings.STANDARD, Set.of()).stream()
                .filter(shown -> shown.question().equals("eerst"))
                .findFirst()
                .orElseThrow();
    }
}
