package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static nl.lokaledemocratie.quickscan.questionnaire.yaml.TrialYaml.GOOD;
import static nl.lokaledemocratie.quickscan.questionnaire.yaml.TrialYaml.problems;
import static nl.lokaledemocratie.quickscan.questionnaire.yaml.TrialYaml.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireReading;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are hardly YAML: other encodings, unseen signs, anchors, tags and sizes nobody reads. */
class QuestionnaireFileTest {

    @Test
    void tellsWhereAnInvisibleSignIs() {
        assertThat(problems(GOOD.replace("nl: Half", "nl: Ha\0lf")))
                .singleElement()
                .hasToString(
                        "proef.yaml:29:18 NOT_YAML Hier staat een teken dat niet te zien is (NULL). Haal het weg.");
    }

    @ParameterizedTest
    @CsvSource({
        "\u200B, ZERO WIDTH SPACE",
        "\u00AD, SOFT HYPHEN",
        "\uFEFF, ZERO WIDTH NO-BREAK SPACE",
        "\u202E, RIGHT-TO-LEFT OVERRIDE"
    })
    void warnsOfAnInvisibleSignInATextAndLeavesItOut(String sign, String name) {
        QuestionnaireReading reading = read(GOOD.replace("nl: Half", "nl: Ha" + sign + "lf"));

        assertThat(reading.orThrow().statements().get(0).scale().labels().get(1).dutch())
                .isEqualTo("Half");
        assertThat(reading.warnings())
                .singleElement()
                .asString()
                .startsWith("proef.yaml:29:18 WARNING UNSEEN_SIGN ")
                .contains("(" + name + ")");
    }

    @Test
    void keepsWhatMakesALetterOrAPicture() {
        QuestionnaireReading reading = read(GOOD.replace("nl: Half", "nl: \"می\u200Cخواهم 👨\u200D👩\u200D👧\""));

        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.orThrow().statements().get(0).scale().labels().get(1).dutch())
                .isEqualTo("می\u200Cخواهم 👨\u200D👩\u200D👧");
    }

    @Test
    void namesADashThatIsNoHyphenInAName() {
        assertThat(problems(GOOD.replace("page: een", "page: een\u2212twee")))
                .singleElement()
                .asString()
                .contains("kan geen naam zijn", "U+2212");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u00AD", "\u200D", "\uFEFF", "\u202E"})
    void namesAnInvisibleSignInAName(String sign) {
        String number = String.format("<U+%04X>", (int) sign.charAt(0));

        assertThat(problems(GOOD.replace("theme: samenspel", "theme: samen" + sign + "spel")))
                .singleElement()
                .asString()
                .startsWith("proef.yaml:40:")
                .contains("'samen" + number + "spel'");
        assertThat(problems(GOOD.replace("closing: {", "clos" + sign + "ing: {")))
                .anySatisfy(problem -> assertThat(problem.toString())
                        .startsWith("proef.yaml:7:")
                        .contains("'clos" + number + "ing'"));
    }

    @Test
    void refusesATextThatNobodyWouldRead() {
        assertThat(problems(GOOD.replace("nl: Welkom", "nl: " + "x".repeat(5_001))))
                .singleElement()
                .asString()
                .startsWith("proef.yaml:6:15 TOO_LARGE Deze tekst telt meer dan 5000 tekens.");
        assertThat(problems(GOOD.replace("nl: Welkom", "nl: " + "x".repeat(5_000))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &x 1\nb: *x\n", "a: &x [1]\nb: [*x, *x]\n", "a: *onbekend\n"})
    void refusesAnchors(String yaml) {
        assertThat(problems(yaml)).extracting(QuestionnaireProblem::code).contains(Code.NO_ANCHORS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"!!javax.script.ScriptEngineManager [x]\n", "title: !!java.net.URL [x]\n", "title: !eigen x\n"})
    void refusesTags(String yaml) {
        assertThat(problems(yaml)).extracting(QuestionnaireProblem::code).containsOnly(Code.NO_TAGS);
    }

    @Test
    void refusesWhatIsTooBigOrTooDeep() {
        byte[] huge = new byte[SafeYaml.MAX_BYTES + 1];
        Arrays.fill(huge, (byte) 'a');

        assertThat(QuestionnaireReader.read("groot.yaml", huge).problems())
                .extracting(QuestionnaireProblem::code)
                .containsExactly(Code.TOO_LARGE);
        assertThat(problems("[".repeat(100_000)))
                .extracting(QuestionnaireProblem::code)
                .containsExactly(Code.TOO_DEEP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                             | EMPTY_FILE   | 1
            '# niets'                      | EMPTY_FILE   | 1
            'zomaar een tekst'             | WRONG_TYPE   | 1
            '- een lijst'                  | WRONG_TYPE   | 1
            'title: "open aanhaling'       | NOT_YAML     | 1
            'a: b: c'                      | NOT_YAML     | 1
            'a: 1\n\tb: 2'                 | NOT_YAML     | 2
            'a: 1\n--- \nb: 2'             | ONE_DOCUMENT | 2
            '{[a]: b}'                     | WRONG_TYPE   | 1
            """)
    void refusesWhatIsNoQuestionnaireAtAll(String yaml, Code code, int line) {
        assertThat(problems(yaml.replace("\\n", "\n").replace("\\t", "\t"))).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    @Test
    void tellsTheFirstTwoHundredProblemsOfANonsenseFile() {
        StringBuilder nonsense = new StringBuilder();
        for (int i = 0; i < 12_000; i++) {
            nonsense.append("onzin").append(i).append(": ja\n");
        }

        List<QuestionnaireProblem> problems = assertTimeout(Duration.ofSeconds(5), () -> problems(nonsense.toString()));

        assertThat(problems)
                .hasSize(201)
                .last()
                .extracting(QuestionnaireProblem::code)
                .isEqualTo(Code.MORE_PROBLEMS);
    }

    @Test
    void refusesOtherEncodings() {
        byte[] latin1 = "title: goed\nclosing: één\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(QuestionnaireReader.read("oud.yaml", latin1).problems())
                .extracting(QuestionnaireProblem::toString)
                .containsExactly(
                        "oud.yaml:2:10 NOT_UTF8 Hier staat een teken dat geen UTF-8 is. Bewaar het bestand als UTF-8.");
    }

    @Test
    void dropsAByteOrderMark() {
        assertThat(read("\uFEFF" + GOOD).problems()).isEmpty();
    }
}
