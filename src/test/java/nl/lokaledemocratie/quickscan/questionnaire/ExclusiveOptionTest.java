package nl.lokaledemocratie.quickscan.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.lokaledemocratie.quickscan.answer.AnswerProblem;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.SheetCheck;
import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;
import nl.lokaledemocratie.quickscan.questionnaire.version.Change;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff.Kind;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.testing.AnswerSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "None of these" goes with none of these. */
class ExclusiveOptionTest {

    private static final String BEFORE = "bellen: { nl: Bellen, en: By phone, fy: Belje }";
    private static final String AFTER = "bellen: { nl: Bellen, en: By phone, fy: Belje, exclusive: true }";

    private final Questionnaire questionnaire = RichQuestionnaire.version("1.2.4", BEFORE, AFTER);
    private final OptionQuestion question =
            (OptionQuestion) questionnaire.findQuestion("kanalen").orElseThrow();

    @Test
    void isReadBesideTheLanguagesOfItsText() {
        assertThat(question.findOption("bellen")).hasValueSatisfying(option -> {
            assertThat(option.exclusive()).isTrue();
            assertThat(option.label().byLanguage()).containsOnlyKeys("nl", "en", "fy");
        });
        assertThat(question.findOption("brief").map(Option::exclusive)).contains(false);
    }

    @ParameterizedTest
    @CsvSource({
        "bellen,",
        "brief mail,",
        "bellen brief, NOT_TOGETHER",
        "mail bellen, NOT_TOGETHER",
        "bellen bellen, NOT_TOGETHER"
    })
    void isRefusedInASheetWithAnother(String answer, AnswerProblem.Code code) {
        AnswerSheet sheet = AnswerSheets.of(questionnaire)
                .resident()
                .now("cijfer", 5)
                .answer("kanalen", answer)
                .build();

        assertThat(SheetCheck.check(questionnaire, sheet))
                .isEqualTo(code == null ? List.of() : List.of(new AnswerProblem(code, "kanalen")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'ja: { nl: Ja'             | 'ja: { exclusive: true, nl: Ja'             | EXCLUSIVE        | 50:28
            'sloten: { nl: Sloten'     | 'sloten: { exclusive: true, nl: Sloten'     | EXCLUSIVE        | 94:32
            'brief: { nl: Een brief'   | 'brief: { exclusive: ja, nl: Een brief'     | WRONG_TYPE       | 58:31
            'title: { nl: Slot'        | 'title: { exclusive: true, nl: Slot'        | UNKNOWN_LANGUAGE | 88:14
            """)
    void isOnlyAnAnswerAmongSeveral(String good, String bad, Code code, String place) {
        assertThat(problems(RichQuestionnaire.text(good, bad))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
        });
    }

    @Test
    void leavesSomethingElseToChoose() {
        String all = RichQuestionnaire.text(
                "fy: In brief }",
                "fy: In brief, exclusive: true }",
                "fy: In mail }",
                "fy: In mail, exclusive: true }",
                BEFORE,
                AFTER);

        assertThat(problems(all)).extracting(QuestionnaireProblem::code).containsExactly(Code.EXCLUSIVE);
    }

    @Test
    void takesAnotherAnswerWhenItIsSoNoMore() {
        VersionDiff diff = VersionDiff.of(questionnaire, RichQuestionnaire.version("1.2.5"));

        assertThat(diff.questions().stream().filter(changed -> changed.key().equals("kanalen")))
                .singleElement()
                .satisfies(changed -> {
                    assertThat(changed.kind()).isEqualTo(Kind.BROKEN);
                    assertThat(changed.changes())
                            .containsExactly(new Change(Change.What.EXCLUSIVE, "", VersionStep.MAJOR, "bellen", ""));
                });
    }

    private static List<QuestionnaireProblem> problems(String yaml) {
        return QuestionnaireReader.read("rijk.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .problems();
    }
}
