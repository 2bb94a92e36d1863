package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Page;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RichQuestionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of question, conditions and what else a questionnaire may have. */
class RichQuestionnaireReaderTest {

    private static final Questionnaire RICH = RichQuestionnaire.version("1.2.3");

    @Test
    void readsEveryKind() {
        assertThat(RICH.questions().map(Question::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(QuestionKind.values());
        assertThat(question("kanalen", MultipleChoiceQuestion.class).mostChosen())
                .isEqualTo(2);
        assertThat(question("contact", OptionQuestion.class).offersOther()).isTrue();
        assertThat(question("eerst", RankingQuestion.class).top()).isEqualTo(2);
        assertThat(question("jaren", NumberQuestion.class))
                .satisfies(number -> assertThat(number.min()).isZero())
                .satisfies(number -> assertThat(number.max()).isEqualTo(120))
                .satisfies(number ->
                        assertThat(number.unit().map(LocalizedText::dutch)).contains("jaar"));
        assertThat(question("cijfer", Question.class).isRequired()).isTrue();
    }

    @Test
    void readsWhatStandsBesideAQuestion() {
        assertThat(question("kanalen", Question.class).prompt().help())
                .hasValueSatisfying(help -> assertThat(help.in("en")).isEqualTo("Choose all that fit"));
        assertThat(question("luisteren", Question.class).prompt().example().map(LocalizedText::dutch))
                .contains("bij een vergadering");
        assertThat(question("waarom", Question.class).conditions())
                .containsExactly(new Condition("luisteren", Optional.of(Aspect.NOW), Set.of("1")));
        assertThat(question("helpen", Question.class).prompt().help()).isEmpty();
    }

    @Test
    void readsPagesWithConditionsAndThePageForOwnQuestions() {
        assertThat(RICH.pages().get(1).conditions())
                .extracting(Condition::toString)
                .containsExactly("cijfer: 1, 2, 3, 4, 5, dk");
        assertThat(RICH.ownPage().map(Page::ownQuestions)).contains(4);
    }

    @Test
    void readsWordsTipsAndWhatMustStillBeChecked() {
        assertThat(RICH.organisation().clerk().byLanguage())
                .isEqualTo(Map.of("nl", "secretaris", "en", "secretary", "fy", "skriuwer"));
        assertThat(RICH.themes().get(0).tips()).containsExactly("maaltijd", "gesprek");
        assertThat(RICH.uncheckedTranslations()).containsExactly("fy");
        assertThat(RICH.audience("inwoners").reachedBy().map(LocalizedText::dutch))
                .contains("met een brief");
    }

    @Test
    void takesTheUsualWordsWhereNoneAreGiven() {
        Questionnaire usual =
                RichQuestionnaire.version("1.0.0", "  clerk: { nl: secretaris, en: secretary, fy: skriuwer }\n", "");

        assertThat(usual.organisation().clerk().dutch()).isEqualTo("secretaris");
    }

    @Test
    void ranksThreeAndAllowsAllChoicesWhereNothingElseIsSaid() {
        Questionnaire usual =
                RichQuestionnaire.version("1.0.0", "        top: 2\n", "", "        max_choices: 2\n", "");

        assertThat(((RankingQuestion) usual.findQuestion("eerst").orElseThrow()).top())
                .isEqualTo(3);
        assertThat(((MultipleChoiceQuestion) usual.findQuestion("kanalen").orElseThrow()).mostChosen())
                .isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'translations: [fy]'     | 'translations: [nl]'        | BAD_VALUE           | 5:26   | Haal nl hier weg
            'translations: [fy]'     | 'translations: [fr]'        | UNKNOWN_LANGUAGE    | 5:26   | fy
            'translations: [fy]'     | 'translations: [fy, fy]'    | DUPLICATE_KEY       | 5:30   | Haal er een weg
            '  clerk:'               | '  klerk:'                  | UNKNOWN_KEY         | 12:3   | clerk
            '    reached_by: {'      | '    reached_bij: {'        | UNKNOWN_KEY         | 22:5   | reached_by
            ', fy: mei in brief'     | ''                          | MISSING_TRANSLATION | 22:17  | fy
            '[maaltijd, gesprek]'    | '[maaltijd, maaltijd]'      | DUPLICATE_KEY       | 27:22  | Haal er een weg
            '[maaltijd, gesprek]'    | '[Maaltijd!]'               | BAD_VALUE           | 27:12  | kleine letters
            'required: true'         | 'required: ja'              | WRONG_TYPE          | 46:19  | true
            'help: { nl: Kies alles' | 'hulp: { nl: Kies alles'    | UNKNOWN_KEY         | 55:9   | help
            'other: { nl:'           | 'andere: { nl:'             | UNKNOWN_KEY         | 52:9   | other
            'ja: { nl: Ja'           | 'other: { nl: Ja'           | BAD_VALUE           | 50:11  | naast
            'nee: { nl: Nee'         | 'dk: { nl: Nee'             | BAD_VALUE           | 51:11  | andere naam
            'nee: { nl: Nee'         | 'nee: { nl: ja'             | DUPLICATE_TEXT      | 51:11  | Schrijf een andere tekst
            'max_choices: 2'         | 'max_choices: 4'            | BAD_VALUE           | 61:22  | 2 tot en met 3
            'max_choices: 2'         | 'max_choices: 1'            | BAD_VALUE           | 61:22  | 2 tot en met 3
            'max_choices: 2'         | 'top: 2'                    | UNKNOWN_KEY         | 61:9   | max_choices
            'top: 2'                 | 'top: 4'                    | BAD_VALUE           | 96:14  | 1 tot en met 3
            'top: 2'                 | 'top:'                      | MISSING_KEY         | 96:9   | haal de regel weg
            'max: 120'               | 'max: 0'                    | BAD_VALUE           | 100:14 | 1 tot en met 999999999
            'min: 0'                 | 'min: 0,5'                  | BAD_VALUE           | 99:14  | heel getal
            'min: 0'                 | 'step: 1'                   | MISSING_KEY         | 97:9   | min
            'choice: leeftijd'       | 'choice: eigen-1'           | BAD_VALUE           | 102:17 | andere naam
            'weighting: true'        | 'weighting: true\n        required: true' | CANNOT_BE_REQUIRED | 106:9 | Haal
            'max_length: 300'        | 'max_length: 300\n        required: true' | CANNOT_BE_REQUIRED | 112:9 | Haal
            'own_questions: 4'       | 'own_questions: 5'          | TOO_MANY            | 86:20  | 1 tot en met 4
            'own_questions: 4'       | 'own_questions: veel'       | BAD_VALUE           | 86:20  | 1 tot en met 4
            'own_questions: 4'       | 'own_questions: [4]'        | WRONG_TYPE          | 86:20  | één waarde
            'own_questions: 4'       | 'questions: 4'              | WRONG_TYPE          | 86:16  | streepje
            'own_questions: 4'       | 'own_questions: 4\n    questions: []' | BAD_VALUE | 86:5   | twee pagina
            'number: jaren'          | 'mark: jaren\n        number: jaren' | UNKNOWN_KIND | 97:9  | twee vragen
            """)
    void tellsWhereAndHow(String good, String bad, Code code, String place, String remedy) {
        assertThat(problems(good, bad.replace("\\n", "\n"))).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
            assertThat(problem.remedy()).contains(remedy);
        });
    }

    @ParameterizedTest
    @CsvSource({"max_choices: 2", "max_choices: 1"})
    void tellsOfTooFewOptionsWhereSeveralMayBeChosen(String most) {
        assertThat(problems(
                        "          mail: { nl: Een mail, en: An e-mail, fy: In mail }\n",
                        "",
                        "          bellen: { nl: Bellen, en: By phone, fy: Belje }\n",
                        "",
                        "max_choices: 2",
                        most))
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.BAD_VALUE);
                    assertThat(problem.toString()).contains("2 tot en met 50");
                });
    }

    @Test
    void refusesASecondPageForOwnQuestions() {
        assertThat(
                        problems(
                                "  - page: slot\n",
                                "  - page: meer\n    title: { nl: Meer, en: More, fy: Mear }\n    own_questions: 1\n  - page: slot\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.TOO_MANY));
    }

    @Test
    void tellsAStatementInTwoThemesWhichOneItIs() {
        assertThat(problems(
                        "        theme: samenspel\n        core", "        theme: [samenspel, anders]\n        core"))
                .singleElement()
                .extracting(QuestionnaireProblem::toString)
                .isEqualTo("rijk.yaml:72:16 NOT_ONE_THEME De stelling 'luisteren' hoort bij 2 thema's."
                        + " Kies het ene thema dat het best past, en schrijf 'theme: samenspel'.");
    }

    static List<QuestionnaireProblem> problems(String... replacements) {
        return QuestionnaireReader.read(
                        "rijk.yaml", RichQuestionnaire.text(replacements).getBytes(StandardCharsets.UTF_8))
                .problems();
    }

    private static <T extends Question> T question(String key, Class<T> kind) {
        return kind.cast(RICH.findQuestion(key).orElseThrow());
    }
}
