package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionProblemsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'contact: [ja, other]'  | 'kontact: [ja]'         | UNKNOWN_QUESTION    | 79:11  | Bedoelde u 'contact'?
            'contact: [ja, other]'  | 'helpen.now: [1]'       | CONDITION_TOO_EARLY | 79:11  | eerdere pagina
            'contact: [ja, other]'  | 'leeftijd: [65+]'       | CONDITION_TOO_EARLY | 79:11  | eerdere pagina
            'contact: [ja, other]'  | 'contact: [jaa]'        | UNKNOWN_ANSWER      | 79:21  | Bedoelde u 'ja'?
            'contact: [ja, other]'  | 'contact: [dk]'         | UNKNOWN_ANSWER      | 79:21  | ja, nee, other
            'contact: [ja, other]'  | 'contact: [ja, ja]'     | DUPLICATE_KEY       | 79:25  | Haal er een weg
            'contact: [ja, other]'  | 'contact: []'           | NO_CONDITION        | 79:20  | show_when
            'contact: [ja, other]'  | 'contact:'              | MISSING_KEY         | 79:11  | Vul het in
            'contact: [ja, other]'  | 'contact: { ja: true }' | WRONG_TYPE          | 79:20  | [een, twee]
            'contact: [ja, other]'  | 'contact.now: [ja]'     | BAD_VALUE           | 79:11  | Haal .now weg
            'luisteren.now: [1]'    | 'luisteren: [1]'        | BAD_VALUE           | 113:11 | luisteren.now
            'luisteren.now: [1]'    | 'luisteren.nu: [1]'     | BAD_VALUE           | 113:11 | .now of .wish
            'luisteren.now: [1]'    | 'luisteren.now: [4]'    | UNKNOWN_ANSWER      | 113:27 | 'Kies uit: 1, 2, 3, dk.'
            'luisteren.now: [1]'    | 'cijfer: [11]'          | UNKNOWN_ANSWER      | 113:20 | '8, 9, 10, dk.'
            'luisteren.now: [1]'    | 'luisteren.now: [1]\n          luisteren.now: [2]' | DUPLICATE_KEY | 114:11 | Haal er een weg
            'asks: [now, wish]'     | 'asks: [wish]'          | BAD_VALUE           | 113:11 | luisteren.wish
            """)
    void areToldWithWhereAndHow(String good, String bad, Code code, String place, String remedy) {
        assertThat(RichQuestionnaireReaderTest.problems(good, bad.replace("\\n", "\n")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
                    assertThat(problem.remedy()).contains(remedy);
                });
    }

    @ParameterizedTest
    @CsvSource({"eerst: [geld]", "jaren: [1]", "waarom: [ja]"})
    void areToldOfQuestionsThatGiveNoFixedAnswers(String condition) {
        String last =
                "  - page: laatst\n    title: { nl: Laatst, en: Last, fy: Lêst }\n    show_when:\n      " + condition
                        + "\n    questions:\n      - { open: nog, text: { nl: Nog iets, en: More, fy: Mear }, max_length: 9 }\n";

        assertThat(withPage(last)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.BAD_VALUE);
            assertThat(problem.text()).contains("kan geen voorwaarde rusten");
            assertThat(problem.line()).isEqualTo(117);
        });
    }

    @Test
    void areToldTogetherWithOtherProblems() {
        assertThat(RichQuestionnaireReaderTest.problems("top: 2", "top: 9", "contact: [ja, other]", "contact: [jaa]"))
                .extracting(QuestionnaireProblem::code)
                .containsExactly(Code.UNKNOWN_ANSWER, Code.BAD_VALUE);
    }

    @Test
    void blameNoConditionForAQuestionThatWasRefusedItself() {
        assertThat(RichQuestionnaireReaderTest.problems("scale: mate", "scale: maat"))
                .extracting(QuestionnaireProblem::code)
                .containsExactly(Code.UNKNOWN_SCALE);
    }

    @Test
    void refuseAConditionOfNothing() {
        assertThat(RichQuestionnaireReaderTest.problems(
                        "    show_when:\n      cijfer: [1, 2, 3, 4, 5, dk]", "    show_when: {}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.NO_CONDITION));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            '    own_questions: 4' | '    show_when:\n      luisteren.wish: [3]\n      contact: [nee]\n    own_questions: 4' | 86:5  | deze pagina ooit te zien: de voorwaarden vragen om antwoorden op 'contact' die niet samengaan
            'luisteren.now: [1]'   | 'luisteren.now: [1]\n          cijfer: [6]'         | 112:9 | deze vraag ooit te zien: de voorwaarden vragen om antwoorden op 'cijfer' die niet samengaan
            'max_length: 300'      | 'max_length: 300\n        audiences: [bestuurders]' | 113:9 | deze vraag ooit te zien: wie hem kan krijgen, krijgt de vraag 'kanalen' niet
            """)
    void tellWhatNobodyCanReach(String good, String bad, String place, String text) {
        assertThat(RichQuestionnaireReaderTest.problems(good, bad.replace("\\n", "\n")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.UNREACHABLE);
                    assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
                    assertThat(problem.text()).contains(text);
                });
    }

    @Test
    void tellOfAQuestionOnTwoQuestionsThatNoGroupGetsBoth() {
        List<QuestionnaireProblem> problems = RichQuestionnaireReaderTest.problems(
                "        text_for:\n          inwoners: { nl: Men luistert, en: They listen, fy: Men harket }\n",
                "        audiences: [bestuurders]\n",
                "      kanalen: [brief, mail]\n",
                "      cijfer: [1]\n",
                "      luisteren.now: [1]\n",
                "      luisteren.now: [1]\n          kanalen: [mail]\n");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.UNREACHABLE);
            assertThat(problem.text()).contains("geen groep krijgt alle vragen");
            assertThat(problem.line()).isEqualTo(111);
        });
    }

    @Test
    void tellOfAGroupThatSeesNoStatement() {
        List<QuestionnaireProblem> problems = RichQuestionnaireReaderTest.problems(
                "      - statement: helpen\n", "      - statement: helpen\n        show_when: { kanalen: [mail] }\n");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.AUDIENCE_WITHOUT_STATEMENTS);
            assertThat(problem.text()).contains("'bestuurders'");
            assertThat(problem.line()).isEqualTo(14);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "kanalen: [mail]",
        "contact: [ja]",
        "luisteren.wish: [3]",
        "'cijfer: [5, 6, 7]'",
        "'contact: [other, nee]'"
    })
    void leaveAloneWhatSomebodyCanReach(String condition) {
        assertThat(RichQuestionnaireReaderTest.problems(
                        "luisteren.now: [1]", "luisteren.now: [1]\n          " + condition))
                .isEmpty();
    }

    private static List<QuestionnaireProblem> withPage(String page) {
        return RichQuestionnaireReaderTest.problems(
                "          luisteren.now: [1]\n", "          luisteren.now: [1]\n" + page);
    }
}
