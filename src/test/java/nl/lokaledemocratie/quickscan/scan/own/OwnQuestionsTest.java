package nl.lokaledemocratie.quickscan.scan.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.ScanScenario;
import nl.lokaledemocratie.quickscan.scan.ChangedMeanwhileException;
import nl.lokaledemocratie.quickscan.scan.Scan;
import nl.lokaledemocratie.quickscan.scan.ScanAlreadyOpenedException;
import nl.lokaledemocratie.quickscan.scan.ScanService;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestion.Bounds;
import nl.lokaledemocratie.quickscan.scan.own.OwnQuestion.Kind;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnQuestionsTest {

    private static final List<Map<String, String>> OPTIONS =
            List.of(Map.of("nl", "Markt", "en", "Market"), Map.of("nl", "Haven"), Map.of("nl", "Park"));

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
        own.add(scan.id(), question(Kind.CHOICE, "Welk plein?", OPTIONS, 0, Bounds.NONE));
        own.add(scan.id(), question(Kind.CHOICES, "Welke pleinen?", OPTIONS, 2, Bounds.NONE));
        own.add(scan.id(), question(Kind.NUMBER, "Hoe vaak?", List.of(), 0, new Bounds(0, 31)));
        own.add(scan.id(), question(Kind.OPEN, "Wat mist u?", List.of(), 0, new Bounds(0, 400)));

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
        assertThatThrownBy(() -> own.change(scan.id(), "eigen-2", mark("Weg?"), question -> true))
                .isInstanceOf(ChangedMeanwhileException.class);
        own.change(scan.id(), "eigen-3", mark("Anders?"), question -> true);

        assertThat(own.of(scan.id())).containsOnlyKeys("eigen-1", "eigen-3");
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
        assertThatThrownBy(() -> own.change(scan.id(), "eigen-1", mark("Twee?"), question -> true))
                .isInstanceOf(ScanAlreadyOpenedException.class);
        assertThatThrownBy(() -> own.remove(scan.id(), "eigen-1", question -> true))
                .isInstanceOf(ScanAlreadyOpenedException.class);
        assertThatThrownBy(() -> own.moveUp(scan.id(), "eigen-1", order -> true))
                .isInstanceOf(ScanAlreadyOpenedException.class);
        assertThat(own.of(scan.id())).containsExactly(Map.entry("eigen-1", mark("Een?")));
    }

    @Test
    void refusesAQuestionThatCannotBeAnswered() {
        for (Runnable wrong : List.<Runnable>of(
                () -> mark(" "),
                () -> question(Kind.CHOICE, "Welk plein?", OPTIONS.subList(0, 1), 0, Bounds.NONE),
                () -> question(Kind.CHOICES, "Welk plein?", OPTIONS, 4, Bounds.NONE),
                () -> question(Kind.NUMBER, "Hoe vaak?", List.of(), 0, new Bounds(3, 3)),
                () -> question(Kind.OPEN, "Wat?", List.of(), 0, new Bounds(0, 1001)))) {
            assertThatThrownBy(wrong::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static OwnQuestion mark(String text) {
        return question(Kind.MARK, text, List.of(), 0, Bounds.NONE);
    }

    private static OwnQuestion question(
            Kind kind, String text, List<Map<String, String>> options, int most, Bounds bounds) {
        return new OwnQuestion(kind, Map.of("nl", text), options, most, bounds);
    }
}
