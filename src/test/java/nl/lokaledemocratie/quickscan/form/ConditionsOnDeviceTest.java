package nl.lokaledemocratie.quickscan.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.browser.Screen;
import nl.lokaledemocratie.quickscan.browser.Visitor;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.AllKindsScenario;
import nl.lokaledemocratie.quickscan.walk.WholeSheet;
import org.junit.jupiter.api.Test;

/** The device shows the questions that the service shows, whatever hangs on what and whatever was answered. */
@QuarkusTest
class ConditionsOnDeviceTest {

    private static final int QUESTIONNAIRES = 60;
    private static final int SHEETS = 25;
    private static final double LIKELY = 0.6;

    private static final String ON_DEVICE =
            """
            async ([pages, filled]) => {
              const { parse, shownOn } = await import("/js/conditions.js");
              const read = pages.map((page) => ({
                when: parse(page.when),
                questions: page.questions.map(({ key, when }) => ({ key, when: parse(when) })),
              }));
              return filled.map((values) => shownOn(read, values).flat().join(" "));
            }
            """;

    @TestHTTPResource("/")
    URI site;

    private final Random random = new Random(2026);
    private final Set<QuestionKind> asked = EnumSet.noneOf(QuestionKind.class);
    private final Set<String> outcomes = new HashSet<>();

    @Test
    void holdAsTheyDoForTheService() {
        try (Visitor visitor = Visitor.onDevice(site.toString(), Screen.PHONE)) {
            Page page = visitor.open("privacy");
            for (int i = 0; i < QUESTIONNAIRES; i++) {
                compare(page, withConditions(AllKindsScenario.read()));
            }
        }
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        QuestionKind.STATEMENT, QuestionKind.MARK, QuestionKind.CHOICE, QuestionKind.CHOICES);
        assertThat(outcomes).hasSizeGreaterThan(QUESTIONNAIRES / 2);
    }

    private void compare(Page page, Questionnaire questionnaire) {
        List<Map<String, List<String>>> filled = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < SHEETS; i++) {
            Map<String, List<String>> values = values(questionnaire);
            filled.add(values);
            expected.add(shown(questionnaire, values));
        }
        assertThat(page.evaluate(ON_DEVICE, List.of(pages(questionnaire), filled)))
                .isEqualTo(expected);
        outcomes.addAll(expected);
    }

    private static String shown(Questionnaire questionnaire, Map<String, List<String>> values) {
        WholeSheet whole = WholeSheet.read(questionnaire, "inwoners", new FormValues(values));
        return String.join(
                " ",
                new Answers(questionnaire, whole.sheet())
                        .shownPages().stream()
                                .flatMap(page -> page.questions().stream())
                                .map(Question::key)
                                .toList());
    }

    private static List<Map<String, Object>> pages(Questionnaire questionnaire) {
        ShowWhen when = new ShowWhen(questionnaire);
        return Step.all(questionnaire, "inwoners").stream()
                .map(step -> Map.<String, Object>of(
                        "when",
                        when.of(step.page().conditions()),
                        "questions",
                        step.questions().stream()
                                .map(question -> Map.of("key", question.key(), "when", when.of(question.conditions())))
                                .toList()))
                .toList();
    }

    /** Anything that the fields of its questions offer. */
    private Map<String, List<String>> values(Questionnaire questionnaire) {
        Map<String, List<String>> values = new HashMap<>();
        questionnaire
                .questions()
                .filter(question -> question.isAskedTo("inwoners"))
                .forEach(question -> Part.of(question)
                        .flatMap(part -> part.fields().stream())
                        .filter(field -> !question.offered().isEmpty() && !field.endsWith(".other"))
                        .filter(field -> random.nextDouble() < LIKELY)
                        .forEach(field -> values.put(field, some(question))));
        return values;
    }

    private List<String> some(Question question) {
        List<String> offered = new ArrayList<>(
                question.offered().stream().map(Question.OfferedAnswer::key).toList());
        java.util.Collections.shuffle(offered, random);
        return List.copyOf(offered.subList(
                0, question.kind() == QuestionKind.CHOICES ? 1 + random.nextInt(question.mostChosen()) : 1));
    }

    /** The same questionnaire with conditions of chance on pages and questions. */
    private Questionnaire withConditions(Questionnaire plain) {
        List<Question> before = new ArrayList<>();
        List<nl.lokaledemocratie.quickscan.questionnaire.Page> pages = new ArrayList<>();
        for (var page : plain.pages()) {
            List<Question> questions = page.questions().stream()
                    .map(question -> question.prompt(with(question.prompt(), conditions(before))))
                    .toList();
            pages.add(new nl.lokaledemocratie.quickscan.questionnaire.Page(
                    page.key(), page.title(), page.introduction(), questions, conditions(before), page.ownQuestions()));
            before.addAll(questions);
        }
        return new Questionnaire(
                plain.id(),
                plain.title(),
                plain.introduction(),
                plain.closing(),
                plain.organisation(),
                plain.languages(),
                plain.audiences(),
                plain.themes(),
                plain.coreValues(),
                pages);
    }

    private static Prompt with(Prompt prompt, List<Condition> conditions) {
        return new Prompt(
                prompt.wording(), prompt.help(), prompt.example(), prompt.audiences(), prompt.required(), conditions);
    }

    private List<Condition> conditions(List<Question> before) {
        List<Question> possible = before.stream()
                .filter(question -> question.kind() != QuestionKind.RANKING
                        && !question.offered().isEmpty())
                .toList();
        List<Condition> conditions = new ArrayList<>();
        while (!possible.isEmpty() && random.nextDouble() < LIKELY / 2) {
            Question question = possible.get(random.nextInt(possible.size()));
            asked.add(question.kind());
            conditions.add(new Condition(question.key(), aspect(question), new HashSet<>(half(question))));
        }
        return conditions;
    }

    private Optional<Aspect> aspect(Question question) {
        return question.kind() == QuestionKind.STATEMENT
                ? Optional.of(
                        question.aspects().contains(Aspect.WISH) && random.nextBoolean() ? Aspect.WISH : Aspect.NOW)
                : Optional.empty();
    }

    private List<String> half(Question question) {
        List<String> offered = new ArrayList<>(
                question.offered().stream().map(Question.OfferedAnswer::key).toList());
        java.util.Collections.shuffle(offered, random);
        return offered.subList(0, 1 + offered.size() / 2);
    }
}
