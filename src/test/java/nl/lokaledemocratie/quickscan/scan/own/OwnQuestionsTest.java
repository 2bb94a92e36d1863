package nl.lokaledemocratie.quickscan.scan.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Wording;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAlreadyOpenedException;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnQuestionsTest {

    private static final List<Option> OPTIONS = OwnLimits.options(List.of(
            new LocalizedText(Map.of("nl", "Markt", "en", "Market")),
            LocalizedText.dutch("Haven"),
            LocalizedText.dutch("Park")));

    @Inject
    ScanScenario scenario;

    @Inject
    ScanService scans;

    @Inject
    OwnQuestions own;

    @Inject
    ScanQuestionnaires questionnaires;

    @Test
    void putsQuestionsOfEveryKindInTheirPlaceInTheQuestionnaire() {
        Scan scan = scenario.preparedEveryKind();
        own.add(scan.id(), key -> new ChoiceQuestion(key, prompt("Welk plein?"), OPTIONS, false));
        own.add(scan.id(), key -> new MultipleChoiceQuestion(key, prompt("Welke pleinen?"), OPTIONS, 2));
        own.add(scan.id(), key -> new NumberQuestion(key, prompt("Hoe vaak?"), 0, 31, Optional.empty()));
        own.add(scan.id(), key -> new OpenQuestion(key, prompt("Wat mist u?"), 400));

        Questionnaire asked = questionnaires.of(scan);

        List<Question> questions = asked.ownPage().orElseThrow().questions();
        assertThat(questions)
                .extracting(Question::key)
                .containsExactly("eigen-1", "eigen-2", "eigen-3", "eigen-4")
                .allMatch(asked::isOwn);
        assertThat(((ChoiceQuestion) questions.get(0)).options())
                .extracting(option -> option.key() + " " + option.label().in("en"))
                .containsExactly("optie-1 Market", "optie-2 Haven", "optie-3 Park");
        assertThat(((MultipleChoiceQuestion) questions.get(1)).mostChosen()).isEqualTo(2);
        assertThat(((NumberQuestion) questions.get(2)).contains(31)).isTrue();
        assertThat(((OpenQuestion) questions.get(3)).maxLength()).isEqualTo(400);
        assertThat(asked.ratingLayout().slots())
                .isEqualTo(scenario.everyKind().ratingLayout().slots());
    }

    @Test
    void keepsKeysWhenQuestionsMoveAndGo() {
        Scan scan = scenario.preparedEveryKind();
        for (String text : List.of("Een?", "Twee?", "Drie?")) {
            own.add(scan.id(), mark(text));
        }
        own.moveUp(scan.id(), "eigen-3", order -> true);
        own.moveUp(scan.id(), "eigen-1", order -> true);
        own.remove(scan.id(), "eigen-2", question -> true);
        own.remove(scan.id(), "eigen-2", question -> true);
        assertThatThrownBy(() -> own.change(scan.id(), mark("Weg?").apply("eigen-2"), question -> true))
                .isInstanceOf(ChangedMeanwhileException.class);
        own.change(scan.id(), mark("Anders?").apply("eigen-3"), question -> true);

        assertThat(own.of(scan.id())).extracting(Question::key).containsExactly("eigen-1", "eigen-3");
        assertThat(questionnaires.of(scan).ownPage().orElseThrow().questions())
                .allMatch(MarkQuestion.class::isInstance)
                .extracting(question -> question.wording().standard().dutch())
                .containsExactly("Een?", "Anders?");
        assertThat(own.add(scan.id(), mark("Vier?"))).isEqualTo("eigen-2");
    }

    @Test
    void refusesMoreThanThereIsPlaceFor() {
        Scan scan = scenario.preparedEveryKind();
        for (int i = 0; i < own.most(scan); i++) {
            own.add(scan.id(), mark("Nog een?"));
        }
        assertThatThrownBy(() -> own.add(scan.id(), mark("Te veel?"))).isInstanceOf(OwnQuestionsFullException.class);
        assertThat(own.of(scan.id())).hasSize(4);
    }

    @Test
    void changesNothingOnceTheScanIsOpen() {
        Scan scan = scenario.preparedEveryKind();
        own.add(scan.id(), mark("Een?"));
        scans.open(scan.id());

        assertThatThrownBy(() -> own.add(scan.id(), mark("Twee?"))).isInstanceOf(ScanAlreadyOpenedException.class);
        assertThatThrownBy(() -> own.change(scan.id(), mark("Twee?").apply("eigen-1"), question -> true))
                .isInstanceOf(ScanAlreadyOpenedException.class);
        assertThatThrownBy(() -> own.remove(scan.id(), "eigen-1", question -> true))
                .isInstanceOf(ScanAlreadyOpenedException.class);
        assertThatThrownBy(() -> own.moveUp(scan.id(), "eigen-1", order -> true))
                .isInstanceOf(ScanAlreadyOpenedException.class);
        assertThat(own.of(scan.id())).containsExactly(mark("Een?").apply("eigen-1"));
    }

    @Test
    void refusesAQuestionThatCannotBeAnswered() {
        Scan scan = scenario.preparedEveryKind();
        for (Function<String, Question> wrong : List.<Function<String, Question>>of(
                mark(" "),
                key -> new ChoiceQuestion(key, prompt("Welk plein?"), OPTIONS.subList(0, 1), false),
                key -> new MultipleChoiceQuestion(key, prompt("Welk plein?"), OPTIONS, 4),
                key -> new MultipleChoiceQuestion(key, prompt("Welk plein?"), OPTIONS, 1),
                key -> new NumberQuestion(key, prompt("Hoe vaak?"), 3, 3, Optional.empty()),
                key -> new OpenQuestion(key, prompt("Wat?"), 1001),
                key -> new OpenQuestion(key, prompt("W".repeat(301)), 100))) {
            assertThatThrownBy(() -> own.add(scan.id(), wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesWhatItWouldNotKeep() {
        Scan scan = scenario.preparedEveryKind();
        Prompt raadsleden = Prompt.of(Wording.same(LocalizedText.dutch("Wat mist u?")), Set.of("raadsleden"));
        for (Function<String, Question> more : List.<Function<String, Question>>of(
                key -> new OpenQuestion(key, raadsleden, 100),
                key -> new ChoiceQuestion(key, prompt("Welk plein?"), OPTIONS, true),
                key -> new RankingQuestion(key, prompt("Welk plein eerst?"), OPTIONS, 2))) {
            assertThatThrownBy(() -> own.add(scan.id(), more)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(own.of(scan.id())).isEmpty();
    }

    private static Prompt prompt(String text) {
        return Prompt.of(LocalizedText.dutch(text));
    }

    private static Function<String, Question> mark(String text) {
        return key -> new MarkQuestion(key, prompt(text));
    }
}
