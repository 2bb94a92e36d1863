package nl.lokaledemocratie.quickscan.analysis.disclosure;

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
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerDisclosureTest {

    private static final String GROUP = "raadsleden";
    private static final Prompt PROMPT = Prompt.of(LocalizedText.dutch("Welk plein?"));
    private static final List<Option> OPTIONS = IntStream.rangeClosed(1, 4)
            .mapToObj(number -> new Option("o" + number, LocalizedText.dutch("Optie " + number)))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "20 12 9, o1=20 o2=12 o3=9",
        "20 4 9, o1=20 o2+o3=13",
        "4 20 9, o1+o2=24 o3=9",
        "20 9 4, o1=20 o2+o3=13",
        "20 2 3, o1=20 o2+o3=5",
        "1 1 20 9, o1+o2+o3=22 o4=9",
        "20 1 1, ''",
        "37 3 0, ''",
        "5 4 0, ''",
        "10 0 0, ''",
    })
    void takesSmallCountsOfOneChoiceTogether(String chosen, String shown) {
        int[] counts = Stream.of(chosen.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertThat(text(ofChoice(counts))).isEqualTo(shown);
    }

    /** Somebody who knows the rule still finds at least three possible numbers for every option that is taken together with others. */
    @ParameterizedTest
    @CsvSource({"10, 2", "10, 3", "13, 3", "16, 3", "21, 3", "10, 4", "14, 4", "18, 4"})
    void keepsSmallCountsFromWhoKnowsTheRule(int people, int options) {
        Map<String, List<int[]>> possible = new HashMap<>();
        for (int[] counts : compositions(people, options)) {
            String shown = text(ofChoice(counts));
            if (!shown.isEmpty()) {
                possible.computeIfAbsent(shown, key -> new ArrayList<>()).add(counts);
            }
        }
        possible.forEach((shown, all) -> assertKept(options, shown, all));
    }

    @Test
    void neverHidesExactlyOneOfSeveralChoices() {
        assertThat(text(ofChoices(30, 20, 10, 12, 8))).isEqualTo("o1=20 o2=10 o3=12 o4=8");
        assertThat(text(ofChoices(30, 20, 10, 4, 8))).isEqualTo("o1=20 o2=10 o3=? o4=?");
        assertThat(text(ofChoices(30, 27, 10, 4, 8))).isEqualTo("o1=? o2=10 o3=? o4=8");
        assertThat(text(ofChoices(12, 11, 3, 1, 2))).isEmpty();
    }

    @Test
    void showsNothingBelowTenAnswersNotEvenTheirNumber() {
        for (Question question : EveryKind.withOwn().ownPage().orElseThrow().questions()) {
            PublishedAnswers answers =
                    publish(List.of(question), IntStream.range(0, 4).mapToObj(i -> Map.of(question.key(), "1")))
                            .stream()
                            .findFirst()
                            .orElse(PublishedAnswers.without(question.key(), GROUP, Visibility.HIDDEN));
            assertThat(answers).isEqualTo(PublishedAnswers.without(question.key(), GROUP, Visibility.HIDDEN));
        }
    }

    @Test
    void treatsAMarkAsTheMethodTreatsAnItem() {
        MarkQuestion mark = new MarkQuestion("eigen-1", PROMPT);
        assertThat(marks(mark, 6, 7, 6, 5))
                .extracting(PublishedAnswers::visibility)
                .isEqualTo(Visibility.HIDDEN);
        assertThat(marks(mark, 6, 7, 6, 5, 8, 7)).satisfies(shown -> {
            assertThat(shown.visibility()).isEqualTo(Visibility.MEAN_ONLY);
            assertThat(shown.n()).hasValue(6);
            assertThat(shown.mean()).hasValue(6.5);
        });
        assertThat(marks(mark, 10, 10, 10, 10, 9))
                .extracting(PublishedAnswers::visibility)
                .isEqualTo(Visibility.HIDDEN);
        assertThat(marks(mark, IntStream.generate(() -> 7).limit(30).toArray()))
                .as("unanimous majority of a closed group")
                .extracting(PublishedAnswers::visibility)
                .isEqualTo(Visibility.HIDDEN);
        assertThat(marks(mark, IntStream.range(0, 12).map(i -> 1 + i % 3).toArray())
                        .mean())
                .hasValue(2.0);
    }

    @Test
    void showsTheMeanOfANumberUnlessAllAreTheSame() {
        NumberQuestion number = new NumberQuestion("eigen-1", PROMPT, 0, 500, java.util.Optional.empty());
        assertThat(marks(number, IntStream.range(0, 11).toArray()).mean()).hasValue(5.0);
        assertThat(marks(number, IntStream.generate(() -> 7).limit(30).toArray())
                        .visibility())
                .isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void countsNeitherOwnWordsNorBackgroundNorQuestionsOnACondition() {
        AnswerCounts counts = new AnswerCounts(EveryKind.withOwn(), List.of());
        assertThat(counts.questions())
                .extracting(Question::key)
                .containsExactly("rapportcijfer", "contact", "eerst", "jaren", "eigen-1", "eigen-2", "eigen-3");
    }

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
                .extracting(PublishedAnswers.Place::option)
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
                        new PublishedAnswers.Place("a", OptionalInt.empty(), OptionalInt.of(9)),
                        new PublishedAnswers.Place("b", OptionalInt.empty(), OptionalInt.empty()),
                        new PublishedAnswers.Place("c", OptionalInt.of(7), OptionalInt.of(12)),
                        new PublishedAnswers.Place("d", OptionalInt.of(7), OptionalInt.of(20))));

        assertThat(answers.ranked()).extracting(PublishedAnswers.Place::option).containsExactly("d", "c", "a", "b");
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
                List<PublishedAnswers.Place> places = IntStream.of(any).allMatch(count -> count <= people)
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
    private static void remember(Set<List<Integer>> seen, PublishedAnswers.Place place, int first, int any) {
        if (place.first().isEmpty() || place.any().isEmpty()) {
            seen.add(
                    List.of(place.first().isEmpty() ? first : SHOWN, place.any().isEmpty() ? any : SHOWN, any - first));
        }
    }

    private static List<PublishedAnswers.Place> ofRanking(int[] any, int[] first, int people) {
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

    private static String shown(OptionalInt people) {
        return people.isPresent() ? String.valueOf(people.getAsInt()) : "?";
    }

    private static void assertKept(int options, String shown, List<int[]> all) {
        IntStream.range(0, options)
                .filter(option -> !(" " + shown).contains(" o" + (option + 1) + "="))
                .forEach(option -> assertThat(all.stream()
                                .map(counts -> counts[option])
                                .distinct()
                                .count())
                        .as(shown + ", option " + (option + 1))
                        .isGreaterThanOrEqualTo(3));
    }

    private static PublishedAnswers ranking(Questionnaire questionnaire, List<String> answers) {
        AnswerCounts counts = new AnswerCounts(questionnaire, List.of(population()));
        answers.forEach(answer -> counts.add(new AnswerSheet(
                GROUP, Ratings.builder(questionnaire.ratingLayout()).build(), Map.of("eerst", answer), Map.of())));
        return AnswerDisclosure.publish(counts, AnalysisSettings.STANDARD).stream()
                .filter(shown -> shown.question().equals("eerst"))
                .findFirst()
                .orElseThrow();
    }

    private static PublishedAnswers marks(Question question, int... marks) {
        return publish(
                        List.of(question),
                        IntStream.of(marks).mapToObj(mark -> Map.of(question.key(), String.valueOf(mark))))
                .get(0);
    }

    private static PublishedAnswers ofChoice(int... counts) {
        ChoiceQuestion question = new ChoiceQuestion("eigen-1", PROMPT, OPTIONS.subList(0, counts.length), false);
        Stream<Map<String, String>> sheets = IntStream.range(0, counts.length)
                .boxed()
                .flatMap(option -> IntStream.range(0, counts[option])
                        .mapToObj(i -> Map.of("eigen-1", OPTIONS.get(option).key())));
        return publish(List.of(question), sheets).get(0);
    }

    /** Options are chosen as often as said; who chose which does not matter. */
    private static PublishedAnswers ofChoices(int people, int... counts) {
        MultipleChoiceQuestion question =
                new MultipleChoiceQuestion("eigen-1", PROMPT, OPTIONS.subList(0, counts.length), counts.length);
        List<Set<String>> chosen = IntStream.range(0, people)
                .mapToObj(i -> (Set<String>) new HashSet<String>())
                .toList();
        for (int option = 0; option < counts.length; option++) {
            for (int i = 0; i < counts[option]; i++) {
                chosen.get(option == 0 ? i : people - 1 - i)
                        .add(OPTIONS.get(option).key());
            }
        }
        assertThat(chosen).noneMatch(Set::isEmpty);
        return publish(List.of(question), chosen.stream().map(keys -> Map.of("eigen-1", String.join(" ", keys))))
                .get(0);
    }

    private static List<PublishedAnswers> publish(List<Question> own, Stream<Map<String, String>> answers) {
        Questionnaire questionnaire = EveryKind.questionnaire().withOwnQuestions(own);
        AnswerCounts counts = new AnswerCounts(questionnaire, List.of(population()));
        Ratings none = Ratings.builder(questionnaire.ratingLayout()).build();
        answers.forEach(answer -> counts.add(new AnswerSheet(GROUP, none, Map.of(), Map.of(), answer)));
        return AnswerDisclosure.publish(counts, AnalysisSettings.STANDARD).stream()
                .filter(shown -> questionnaire.isOwn(shown.question()))
                .toList();
    }

    private static Population population() {
        return new Population(GROUP, OptionalInt.of(45), true);
    }

    private static String text(PublishedAnswers answers) {
        return answers.counts().stream()
                .map(count -> String.join("+", count.options()) + "="
                        + (count.people().isPresent() ? count.people().getAsInt() : "?"))
                .collect(Collectors.joining(" "));
    }

    private static List<int[]> compositions(int people, int options) {
        if (options == 1) {
            return List.of(new int[] {people});
        }
        List<int[]> all = new ArrayList<>();
        for (int first = 0; first <= people; first++) {
            for (int[] rest : compositions(people - first, options - 1)) {
                all.add(IntStream.concat(IntStream.of(first), IntStream.of(rest))
                        .toArray());
            }
        }
        return all;
    }
}
