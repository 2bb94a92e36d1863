package nl.lokaledemocratie.quickscan.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Promise;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each value of a questionnaire knows of itself, and what it refuses to be. */
class QuestionValuesTest {

    private static final Prompt PROMPT = Prompt.of(LocalizedText.dutch("Vraag?"));
    private static final List<Option> OPTIONS = List.of(option("een"), option("twee"), option("drie"));

    @ParameterizedTest
    @CsvSource({"1, 5", "0, 1", "-5, 5", "0, 10"})
    void hasAPlaceForEveryPointOfAScale(int min, int max) {
        Scale scale = scale(min, max, max - min + 1);

        assertThat(scale.points()).isEqualTo(max - min + 1);
        assertThat(scale.contains(min)).isTrue();
        assertThat(scale.contains(max)).isTrue();
        assertThat(scale.contains(min - 1)).isFalse();
        assertThat(scale.contains(max + 1)).isFalse();
        assertThat(scale.label(min).dutch()).isEqualTo("label 0");
        assertThat(scale.label(max).dutch()).isEqualTo("label " + (max - min));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "0, 11, 12", "5, 1, 0"})
    void refusesAScaleOfOnePointOrMoreThanEleven(int min, int max, int labels) {
        assertThatThrownBy(() -> scale(min, max, labels))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not 2 to 11");
    }

    @Test
    void refusesAScaleWithTooFewLabels() {
        assertThatThrownBy(() -> scale(1, 5, 4)).hasMessage("Scale mate has 5 points but 4 labels");
    }

    /** A minus sign in a label is the number all the same. */
    @Test
    void knowsWhetherTheEndsOfAScaleHaveNames() {
        assertThat(named("1", "2", "3").hasNamedEnds()).isFalse();
        assertThat(named("1 niet", "2", "3").hasNamedEnds()).isTrue();
        assertThat(named("1", "2", "wel").hasNamedEnds()).isTrue();
        assertThat(named("1", "midden", "3").hasNamedEnds()).isFalse();
        assertThat(new Scale("mate", -1, 0, texts("−1", "0"), text("?")).hasNamedEnds())
                .isFalse();
    }

    @Test
    void asksInTheWordsOfAScale() {
        Scale own = new Scale(
                "mate",
                1,
                2,
                texts("a", "b"),
                text("?"),
                Optional.of(text("Nu?")),
                Optional.of(text("Straks?")),
                Optional.of(text("Zij?")));

        assertThat(own.question(Aspect.NOW)).contains(text("Nu?"));
        assertThat(own.question(Aspect.WISH)).contains(text("Straks?"));
        assertThat(own.question(Aspect.EST)).contains(text("Zij?"));
        assertThat(scale(1, 5, 5).question(Aspect.WISH)).isEmpty();
    }

    @Test
    void asksNowOrWishOrBothOfAStatement() {
        Statement both = statement(Set.of(Aspect.NOW, Aspect.WISH));
        Statement wish = statement(Set.of(Aspect.WISH));

        assertThat(both.isPair()).isTrue();
        assertThat(both.asks(Aspect.NOW)).isTrue();
        assertThat(wish.isPair()).isFalse();
        assertThat(wish.asks(Aspect.NOW)).isFalse();
        assertThat(both.min()).isEqualTo(1);
        assertThat(both.max()).isEqualTo(5);
        assertThat(both.contains(5)).isTrue();
        assertThat(both.contains(6)).isFalse();
        assertThat(both.contains(0)).isFalse();
        assertThatThrownBy(() -> statement(Set.of())).hasMessageContaining("must ask now, wish or both");
        assertThatThrownBy(() -> statement(Set.of(Aspect.GAP))).hasMessageContaining("must ask now, wish or both");
    }

    @Test
    void givesMarksFromOneToTen() {
        MarkQuestion mark = new MarkQuestion("cijfer", PROMPT);

        assertThat(mark.min()).isEqualTo(1);
        assertThat(mark.max()).isEqualTo(10);
        assertThat(mark.aspects()).containsExactly(Aspect.NOW);
        assertThat(mark.contains(10)).isTrue();
        assertThat(mark.contains(11)).isFalse();
    }

    @Test
    void knowsItsOptions() {
        ChoiceQuestion one = new ChoiceQuestion("keuze", PROMPT, OPTIONS, true);
        MultipleChoiceQuestion two = new MultipleChoiceQuestion(
                "keuzes", PROMPT, List.of(option("een"), new Option(OptionQuestion.OTHER, text("Anders"), false)), 2);

        assertThat(one.mostChosen()).isEqualTo(1);
        assertThat(one.weighting()).isTrue();
        assertThat(one.offers("twee")).isTrue();
        assertThat(one.offers("vier")).isFalse();
        assertThat(one.findOption("drie")).contains(option("drie"));
        assertThat(one.offersOther()).isFalse();
        assertThat(two.offersOther()).isTrue();
        assertThat(two.mostChosen()).isEqualTo(2);
        assertThat(option("een").exclusive()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0", "4"})
    void refusesMoreChoicesOrPlacesThanOptions(int number) {
        assertThatThrownBy(() -> new MultipleChoiceQuestion("k", PROMPT, OPTIONS, number))
                .hasMessage("k cannot have " + number + " of 3");
        assertThatThrownBy(() -> new RankingQuestion("k", PROMPT, OPTIONS, number))
                .hasMessage("k cannot rank " + number + " of 3");
    }

    @Test
    void allowsAsManyAsThereAre() {
        assertThat(new MultipleChoiceQuestion("k", PROMPT, OPTIONS, 3).mostChosen())
                .isEqualTo(3);
        assertThat(new RankingQuestion("k", PROMPT, OPTIONS, 3).mostChosen()).isEqualTo(3);
        assertThat(new RankingQuestion("k", PROMPT, OPTIONS, 1).top()).isEqualTo(1);
    }

    @Test
    void knowsTheBoundsOfANumberAndAText() {
        NumberQuestion number = new NumberQuestion("n", PROMPT, -1, 3, Optional.of(text("keer")));

        assertThat(number.contains(-1)).isTrue();
        assertThat(number.contains(3)).isTrue();
        assertThat(number.contains(-2)).isFalse();
        assertThat(number.contains(4)).isFalse();
        assertThat(new NumberQuestion("n", PROMPT, 2, 2, Optional.empty()).contains(2))
                .isTrue();
        assertThatThrownBy(() -> new NumberQuestion("n", PROMPT, 3, 2, Optional.empty()))
                .hasMessage("n allows nothing between 3 and 2");
        assertThat(new OpenQuestion("o", PROMPT, 1).maxLength()).isEqualTo(1);
        assertThatThrownBy(() -> new OpenQuestion("o", PROMPT, 0)).hasMessageContaining("allows 0 characters");
    }

    /** Put in other words every kind stays the question that it is. */
    @Test
    void staysTheSameQuestionInOtherWords() {
        Prompt other = Prompt.of(LocalizedText.dutch("Anders gevraagd?"));
        List<Question> kinds = List.of(
                statement(Set.of(Aspect.NOW)),
                new MarkQuestion("m", PROMPT),
                new ChoiceQuestion("c", PROMPT, OPTIONS, true),
                new MultipleChoiceQuestion("cs", PROMPT, OPTIONS, 2),
                new RankingQuestion("r", PROMPT, OPTIONS, 2),
                new NumberQuestion("n", PROMPT, 0, 9, Optional.empty()),
                new OpenQuestion("o", PROMPT, 9));

        assertThat(kinds).extracting(Question::kind).containsExactly(QuestionKind.values());
        for (Question question : kinds) {
            assertThat(question.prompt(other)).isNotEqualTo(question);
            assertThat(question.prompt(other).prompt()).isEqualTo(other);
            assertThat(question.prompt(other).prompt(question.prompt())).isEqualTo(question);
            assertThat(question.wording().standard().dutch()).isEqualTo("Vraag?");
        }
    }

    @Test
    void isAskedToTheGroupsItNames() {
        Question all = new OpenQuestion("o", PROMPT, 9);
        Question some = new OpenQuestion("o", Prompt.of(Wording.same(text("x")), Set.of("inwoners")), 9);

        assertThat(all.isAskedTo("raadsleden")).isTrue();
        assertThat(some.isAskedTo("inwoners")).isTrue();
        assertThat(some.isAskedTo("raadsleden")).isFalse();
        assertThat(some.audiences()).containsExactly("inwoners");
    }

    @Test
    void carriesWhatStandsBesideItsText() {
        Promise promise = new Promise(Version.of("1.0.0"), Optional.empty());
        Condition condition = new Condition("contact", Optional.empty(), Set.of("ja"));
        Question question = new OpenQuestion(
                "o",
                new Prompt(
                                Wording.same(text("x")),
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(),
                                true,
                                List.of(condition))
                        .promise(Optional.of(promise)),
                9);

        assertThat(question.isRequired()).isTrue();
        assertThat(question.conditions()).containsExactly(condition);
        assertThat(question.promise()).contains(promise);
        assertThat(new OpenQuestion("o", PROMPT, 9).isRequired()).isFalse();
        assertThat(new OpenQuestion("o", PROMPT, 9).promise()).isEmpty();
    }

    /** As in a file: by letter, 10 after 9. */
    @Test
    void writesAConditionAsItStandsInAFile() {
        assertThat(new Condition("cijfer", Optional.of(Aspect.NOW), Set.of("10", "9", "dk")))
                .hasToString("cijfer.now: 9, 10, dk");
        assertThat(new Condition("contact", Optional.empty(), Set.of("nee", "ja")))
                .hasToString("contact: ja, nee");
    }

    @Test
    void knowsTheWordsOfEachKindOfOrganisation() {
        assertThat(OrganisationWords.of(OrganisationKind.MUNICIPALITY)
                        .assembly()
                        .dutch())
                .isEqualTo("gemeenteraad");
        assertThat(OrganisationWords.of(OrganisationKind.PROVINCE).clerk().dutch())
                .isEqualTo("statengriffier");
        assertThat(OrganisationWords.of(OrganisationKind.WATER_BOARD)
                        .executive()
                        .dutch())
                .isEqualTo("dagelijks bestuur");
        assertThat(OrganisationKind.of("waterschap").key()).isEqualTo("waterschap");
        assertThatThrownBy(() -> OrganisationKind.of("rijk")).hasMessage("No kind of organisation: rijk");
    }

    /** Now before wish in the order of the questions, and no place twice. */
    @Test
    void fixesThePlacesOfRatings() {
        RatingLayout layout = new RatingLayout(List.of(
                new RatingLayout.Slot("a", Aspect.NOW, 1, 5),
                new RatingLayout.Slot("a", Aspect.WISH, 1, 5),
                new RatingLayout.Slot("b", Aspect.WISH, 0, 10)));

        assertThat(layout.size()).isEqualTo(3);
        assertThat(layout.position("a", Aspect.NOW)).isZero();
        assertThat(layout.position("b", Aspect.WISH)).isEqualTo(2);
        assertThat(layout.has("b", Aspect.NOW)).isFalse();
        assertThat(layout.has("b", Aspect.WISH)).isTrue();
        assertThat(layout.holds("b")).isTrue();
        assertThat(layout.holds("c")).isFalse();
        assertThat(layout.slots().get(2).max()).isEqualTo(10);
        assertThatThrownBy(() -> layout.position("b", Aspect.NOW))
                .hasMessage("The questionnaire does not ask now of b");
        RatingLayout.Slot twice = new RatingLayout.Slot("a", Aspect.NOW, 1, 5);
        assertThatThrownBy(() -> new RatingLayout(List.of(twice, twice))).hasMessageStartingWith("Two places for");
    }

    private static Statement statement(Set<Aspect> aspects) {
        return new Statement(
                "s", Wording.same(text("Vraag?")), Set.of(), "T", List.of("K"), scale(1, 5, 5), aspects, false);
    }

    private static Scale scale(int min, int max, int labels) {
        return new Scale(
                "mate",
                min,
                max,
                IntStream.range(0, labels).mapToObj(i -> text("label " + i)).toList(),
                text("Weet ik niet"));
    }

    private static Scale named(String... labels) {
        return new Scale("mate", 1, labels.length, texts(labels), text("?"));
    }

    private static List<LocalizedText> texts(String... texts) {
        return List.of(texts).stream().map(QuestionValuesTest::text).toList();
    }

    private static LocalizedText text(String dutch) {
        return new LocalizedText(Map.of("nl", dutch));
    }

    private static Option option(String key) {
        return new Option(key, text(key));
    }
}
