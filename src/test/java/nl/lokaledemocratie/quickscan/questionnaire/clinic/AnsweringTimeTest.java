package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OrganisationWords;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RichQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.identity.OrganisationKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Wording;
import org.junit.jupiter.api.Test;

class AnsweringTimeTest {

    private static final Scale SCALE =
            new Scale("s", 1, 2, List.of(text("helemaal niet"), text("helemaal")), text("weet niet"));
    private static final Statement PAIR = statement("een", Aspect.NOW, Aspect.WISH);
    private static final Statement SINGLE = statement("twee", Aspect.NOW);
    private static final ChoiceQuestion CHOICE = new ChoiceQuestion(
            "leeftijd",
            Prompt.of(Wording.same(text("Hoe oud?")), Set.of("inwoners")),
            List.of(new Option("jong", text("tot 40 jaar")), new Option("oud", text("vanaf 40 jaar"))),
            false);
    private static final OpenQuestion OPEN =
            new OpenQuestion("wat", Prompt.of(Wording.same(text("Wat moet beter?")), Set.of("inwoners")), 100);

    /** By hand: introduction 2, title 1, statements 2 x 3, the scale once 5, choice 2 + 6, open question 3. */
    @Test
    void countsWhatAnAudienceReadsAndAnswers() {
        AnsweringTime time = AnsweringTime.of(questionnaire(PAIR, SINGLE, CHOICE, OPEN), "inwoners", "nl");

        assertThat(time).isEqualTo(new AnsweringTime(25, 4, 1));
    }

    @Test
    void leavesOutWhatAnAudienceIsNotAsked() {
        assertThat(AnsweringTime.of(questionnaire(PAIR, CHOICE, OPEN), "raadsleden", "nl"))
                .isEqualTo(new AnsweringTime(2 + 1 + 3 + 5, 2, 0));
        assertThat(AnsweringTime.of(questionnaire(CHOICE), "raadsleden", "nl")).isEqualTo(new AnsweringTime(2, 0, 0));
    }

    /** By hand: 2 + 1 words around, 2 + 2 of mark and number, its unit 1, 3 options of 1 with text 2, twice. */
    @Test
    void countsEveryKindOfQuestion() {
        List<Option> options = List.of(option("a"), option("b"), option("c"));
        Question mark = new MarkQuestion("m", prompt());
        Question number = new NumberQuestion("n", prompt(), 0, 9, Optional.of(text("jaar")));
        Question several = new MultipleChoiceQuestion("k", prompt(), options, 3);
        Question ranking = new RankingQuestion("r", prompt(), options, 2);

        assertThat(AnsweringTime.of(questionnaire(mark, number, several, ranking), "inwoners", "nl"))
                .isEqualTo(new AnsweringTime(2 + 1 + 2 + 2 + 1 + 5 + 5, 1 + 1 + 1.5 + 2, 0));
    }

    @Test
    void countsHelpExamplesAndQuestionsOnConditions() {
        Prompt prompt = new Prompt(
                Wording.same(text("Hoe dan?")),
                Optional.of(text("Dit helpt u.")),
                Optional.of(text("een brief")),
                Set.of(),
                false,
                List.of(new Condition("m", Optional.empty(), Set.of("1"))));

        assertThat(AnsweringTime.of(
                        questionnaire(new MarkQuestion("m", prompt()), new MarkQuestion("n", prompt)),
                        "inwoners",
                        "nl"))
                .isEqualTo(new AnsweringTime(2 + 1 + 2 + 2 + 3 + 2, 2, 0));
    }

    @Test
    void countsOwnQuestionsOnceTheyAreThere() {
        Questionnaire rich = RichQuestionnaire.version("1.0.0");
        Questionnaire asked = rich.withOwnQuestions(List.of(new MarkQuestion("eigen-1", prompt())));
        AnsweringTime before = AnsweringTime.of(rich, "inwoners", "nl");

        assertThat(AnsweringTime.of(asked, "inwoners", "nl"))
                .as("the title 'Eigen vragen' and the question")
                .isEqualTo(new AnsweringTime(before.words() + 2 + 2, before.choices() + 1, before.texts()));
    }

    @Test
    void takesTimeForWordsAndAnswers() {
        assertThat(new AnsweringTime(175, 0, 0).minutes()).isCloseTo(1, within(1e-9));
        assertThat(new AnsweringTime(0, 60, 0).minutes()).isCloseTo(7, within(1e-9));
        assertThat(new AnsweringTime(350, 30, 2).minutes()).isCloseTo(2 + 3.5 + 2, within(1e-9));
    }

    @Test
    void promisesTheLongestAudienceInStepsOfFiveMinutes() {
        assertThat(AnsweringTime.promisedMinutes(questionnaire(PAIR), "nl")).isEqualTo(5);
        assertThat(AnsweringTime.promisedMinutes(questionnaire(pairs(21)), "nl"))
                .isEqualTo(10);
    }

    private static Prompt prompt() {
        return Prompt.of(text("Hoe dan?"));
    }

    private static Option option(String key) {
        return new Option(key, text(key));
    }

    private static Question[] pairs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> statement("s" + i, Aspect.NOW, Aspect.WISH))
                .toArray(Question[]::new);
    }

    private static Statement statement(String key, Aspect... aspects) {
        return new Statement(
                key, Wording.same(text("Dit is zo.")), Set.of(), "thema", List.of(), SCALE, Set.of(aspects), false);
    }

    private static Questionnaire questionnaire(Question... questions) {
        return new Questionnaire(
                new QuestionnaireId("proef", "1.0.0"),
                text("Proef"),
                text("Welkom hier."),
                text("Bedankt."),
                OrganisationWords.of(OrganisationKind.MUNICIPALITY),
                List.of("nl"),
                List.of(audience("inwoners", false), audience("raadsleden", true)),
                List.of(),
                List.of(),
                List.of(new Page("een", text("Vragen"), Optional.empty(), List.of(questions))));
    }

    private static Audience audience(String key, boolean closed) {
        return new Audience(key, text(key), text(key), closed);
    }

    private static LocalizedText text(String dutch) {
        return new LocalizedText(Map.of("nl", dutch));
    }
}
