package nl.lokaledemocratie.quickscan.analysis.disclosure;

import static nl.lokaledemocratie.quickscan.analysis.disclosure.CouncilAnswers.GROUP;
import static nl.lokaledemocratie.quickscan.analysis.disclosure.CouncilAnswers.compositions;
import static nl.lokaledemocratie.quickscan.analysis.disclosure.CouncilAnswers.publish;
import static nl.lokaledemocratie.quickscan.analysis.disclosure.CouncilAnswers.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.counting.AnswerCounts;
import nl.lokaledemocratie.quickscan.analysis.counting.OneChoice;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published of choices, marks and numbers. */
class AnswerDisclosureTest {

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
    void saysNothingOfAGroupThatWasNotAsked() {
        Prompt residents = Prompt.of(Wording.same(LocalizedText.dutch("Welk plein?")), Set.of("inwoners"));

        assertThat(publish(List.of(new ChoiceQuestion("eigen-1", residents, OPTIONS, false)), Stream.empty()))
                .isEmpty();
        assertThat(publish(List.of(new ChoiceQuestion("eigen-1", PROMPT, OPTIONS, false)), Stream.empty()))
                .containsExactly(PublishedAnswers.without("eigen-1", GROUP, Visibility.NO_DATA));
    }

    @Test
    void showsNobodyWhatOthersWrote() {
        OpenQuestion open = new OpenQuestion("eigen-1", PROMPT, 200);

        Map<String, Integer> words = Map.of("Groen", 20, "Rust", 20);
        assertThat(AnswerDisclosure.publish(open, GROUP, new OneChoice(words, words), AnalysisSettings.STANDARD))
                .isEqualTo(PublishedAnswers.without("eigen-1", GROUP, Visibility.HIDDEN));
    }

    /** From ten answers on; equal numbers count as often as they were given: (6·2 + 4·7)/10. */
    @Test
    void showsTheMeanOfTenNumbers() {
        NumberQuestion number = new NumberQuestion("eigen-1", PROMPT, 0, 500, java.util.Optional.empty());

        assertThat(marks(number, 2, 2, 2, 2, 2, 2, 7, 7, 7, 7).mean()).hasValue(4.0);
        assertThat(marks(number, 2, 2, 2, 2, 2, 2, 7, 7, 7).visibility()).isEqualTo(Visibility.HIDDEN);
    }

    /** Beside the one that is hidden goes the one that tells most: 24 of 30 leaves 6 who did not choose it, the others 10. */
    @Test
    void hidesTheOptionThatNearlyEverybodyChoseToo() {
        assertThat(text(ofChoices(30, 20, 10, 4, 24))).isEqualTo("o1=20 o2=10 o3=? o4=?");
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

    private static String text(PublishedAnswers answers) {
        return answers.counts().stream()
                .map(count -> String.join("+", count.options()) + "="
                        + (count.people().isPresent() ? count.people().getAsInt() : "?"))
                .collect(Collectors.joining(" "));
    }
}
