package nl.lokaledemocratie.quickscan.study.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.EveryKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireReader;
import nl.lokaledemocratie.quickscan.response.store.StoredSheet;
import nl.lokaledemocratie.quickscan.study.response.AnswerColumns;
import nl.lokaledemocratie.quickscan.study.response.Response;
import nl.lokaledemocratie.quickscan.study.response.ResponsesReader;
import nl.lokaledemocratie.quickscan.testing.Columns;
import org.junit.jupiter.api.Test;

class PaperAnswersTest {

    private static final Questionnaire QUESTIONNAIRE = EveryKind.withOwn();
    private static final List<String> COLUMNS = AnswerColumns.of(QUESTIONNAIRE).names();

    @Test
    void namesTheColumnsInTheOrderInWhichIsAsked() {
        assertThat(COLUMNS)
                .containsExactly(
                        "respondent_id",
                        "group",
                        "luisteren_now",
                        "luisteren_wish",
                        "rapportcijfer.now",
                        "uitleggen_now",
                        "uitleggen_wish",
                        "contact",
                        "contact.other",
                        "kanalen",
                        "kanalen.other",
                        "eerst",
                        "jaren",
                        "uitleg",
                        "eigen-1",
                        "eigen-2.now",
                        "eigen-3",
                        "eigen-4");
    }

    @Test
    void readsAnswersOfEveryKind() {
        AnswerSheet sheet = read(Map.ofEntries(
                Map.entry("luisteren_now", "2"),
                Map.entry("rapportcijfer.now", "4"),
                Map.entry("contact", "other"),
                Map.entry("contact.other", "Bij de bakker"),
                Map.entry("kanalen", " website,  brief "),
                Map.entry("eerst", "wonen groen"),
                Map.entry("jaren", "12"),
                Map.entry("uitleg", "Te duur"),
                Map.entry("eigen-1", "optie-2"),
                Map.entry("eigen-2.now", "DK"),
                Map.entry("eigen-3", "3"),
                Map.entry("eigen-4", "Een bankje")));

        assertThat(sheet.ratings().value(QUESTIONNAIRE.ratingLayout(), "rapportcijfer", Aspect.NOW))
                .hasValue(4);
        assertThat(columns(sheet).background())
                .isEqualTo(
                        Map.of("contact", "other", "kanalen", "website brief", "eerst", "wonen groen", "jaren", "12"));
        assertThat(columns(sheet).texts()).isEqualTo(Map.of("contact", "Bij de bakker", "uitleg", "Te duur"));
        assertThat(columns(sheet).own())
                .isEqualTo(Map.of("eigen-1", "optie-2", "eigen-2", "dk", "eigen-3", "3", "eigen-4", "Een bankje"));
    }

    @Test
    void takesAnswersThatTheScreenWouldHaveHidden() {
        AnswerSheet sheet = read(Map.of("luisteren_now", "2", "contact", "nee", "kanalen", "brief"));
        assertThat(columns(sheet).background()).containsEntry("kanalen", "brief");
        assertThat(columns(new Answers(QUESTIONNAIRE, sheet).onlyShown()).background())
                .containsOnlyKeys("contact");
    }

    @Test
    void saysWhatIsWrongInEveryKind() {
        for (String[] wrong : new String[][] {
            {"rapportcijfer.now", "11", "OFF_SCALE"},
            {"rapportcijfer.now", "zes", "BAD_VALUE"},
            {"contact", "misschien", "UNKNOWN_OPTION"},
            {"contact", "ja nee", "TOO_MANY_OPTIONS"},
            {"contact.other", "Zomaar", "OTHER_NOT_CHOSEN"},
            {"eerst", "groen groen", "OPTION_TWICE"},
            {"eerst", "groen wegen wonen", "TOO_MANY_OPTIONS"},
            {"eerst", "groen Wegen", "UNKNOWN_OPTION"},
            {"jaren", "121", "OUT_OF_RANGE"},
            {"jaren", "12,5", "OUT_OF_RANGE"},
            {"eigen-1", "optie-3", "UNKNOWN_OPTION"},
            {"eigen-2.now", "0", "OFF_SCALE"},
            {"eigen-3", "veel", "OUT_OF_RANGE"},
            {"eigen-4", "x".repeat(201), "TEXT_TOO_LONG"},
        }) {
            assertThat(refusal(Map.of("luisteren_now", "2", wrong[0], wrong[1])))
                    .as(wrong[0] + " " + wrong[1])
                    .containsExactly("2:" + (COLUMNS.indexOf(wrong[0]) + 1) + " " + wrong[2]);
        }
        assertThat(refusal(Map.of("luisteren_now", "2", "contact", "other", "contact.other", "x".repeat(201))))
                .containsExactly("2:" + (COLUMNS.indexOf("contact.other") + 1) + " TEXT_TOO_LONG");
    }

    @Test
    void saysAllThatIsWrongWithARowAtOnce() {
        assertThat(refusal(Map.of(
                        "luisteren_now", "9", "rapportcijfer.now", "zes", "contact", "misschien", "jaren", "121")))
                .containsExactlyInAnyOrder(
                        "2:" + (COLUMNS.indexOf("luisteren_now") + 1) + " OFF_SCALE",
                        "2:" + (COLUMNS.indexOf("rapportcijfer.now") + 1) + " BAD_VALUE",
                        "2:" + (COLUMNS.indexOf("contact") + 1) + " UNKNOWN_OPTION",
                        "2:" + (COLUMNS.indexOf("jaren") + 1) + " OUT_OF_RANGE");
        assertThat(refusal(Map.of("luisteren_now", "9"))).hasSize(1);
    }

    @Test
    void showsTheCellAsItStands() {
        for (String[] wrong : new String[][] {
            {"contact", "misschien"},
            {"eerst", "groen wegen wonen"},
            {"jaren", "12,5"},
            {"eigen-3", "29.0"},
            {"eigen-2.now", "0"}
        }) {
            assertThat(problems(Map.of("luisteren_now", "2", wrong[0], wrong[1])))
                    .extracting(FileProblem::subject)
                    .containsExactly(wrong[1]);
        }
    }

    @Test
    void namesTheSpreadsheetThatMadeADateOfAKey() {
        FileProblem problem =
                problems(Map.of("luisteren_now", "2", "contact", "2-sep")).get(0);

        assertThat(problem.isSpreadsheetDate()).isTrue();
        assertThat(problem.text()).startsWith("\"2-sep\"").contains("format the column as text");
        assertThat(problems(Map.of("luisteren_now", "okt-49")).get(0).isSpreadsheetDate())
                .isTrue();
        assertThat(problems(Map.of("luisteren_now", "2", "contact", "misschien"))
                        .get(0)
                        .isSpreadsheetDate())
                .isFalse();
    }

    @Test
    void readsNumbersAsFormsDo() {
        AnswerSheet sheet =
                read(Map.of("luisteren_now", "2", "jaren", "012\u200B", "eigen-3", "\u00A03", "eigen-2.now", "07"));
        assertThat(columns(sheet).background()).containsEntry("jaren", "12");
        assertThat(columns(sheet).own()).containsEntry("eigen-3", "3").containsEntry("eigen-2", "7");
        assertThat(refusal(Map.of("luisteren_now", "2", "jaren", "1.0"))).hasSize(1);
    }

    @Test
    void leavesOutWhatNobodySees() {
        AnswerSheet sheet = read(Map.of(
                "group",
                "inwoners\u200B",
                "luisteren_now",
                "\uFEFF2",
                "kanalen",
                "brief\u00AD",
                "uitleg",
                "mee\u001Evallen\u0007"));

        assertThat(sheet.audience()).isEqualTo("inwoners");
        assertThat(columns(sheet).background()).containsEntry("kanalen", "brief");
        assertThat(columns(sheet).texts()).containsEntry("uitleg", "mee-vallen");
    }

    @Test
    void namesAMinusThatIsNoHyphen() {
        FileProblem problem = problems(Map.of("luisteren_now", "\u22121")).get(0);

        assertThat(problem.code()).isEqualTo(FileProblem.Code.BAD_VALUE);
        assertThat(problem.strangeSigns()).isEqualTo("U+2212");
        assertThat(problem.text()).contains("U+2212");
    }

    @Test
    void countsALineEndOnce() {
        String text = "x".repeat(198) + "\r\ny";
        assertThat(columns(read(Map.of("luisteren_now", "2", "contact", "other", "contact.other", '"' + text + '"')))
                        .texts())
                .containsEntry("contact", "x".repeat(198) + "\ny");
    }

    @Test
    void refusesNoneOfTheseWithOneOfThese() {
        Questionnaire alone = QuestionnaireReader.read(
                        "alleen.yaml",
                        EveryKind.TEXT
                                .replace("balie: {", "balie: { exclusive: true,")
                                .getBytes(StandardCharsets.UTF_8))
                .orThrow();
        TextSource file = file(Map.of("luisteren_now", "2", "contact", "ja", "kanalen", "balie brief"));

        assertThat(catchThrowableOfType(FilesRefusedException.class, () -> ResponsesReader.strict(
                                        alone.withOwnQuestions(QUESTIONNAIRE
                                                .ownPage()
                                                .orElseThrow()
                                                .questions()))
                                .readAll(file))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("papier.csv:2:10 NOT_TOGETHER ");
    }

    private static AnswerSheet read(Map<String, String> cells) {
        List<Response> responses = ResponsesReader.strict(QUESTIONNAIRE).readAll(file(cells));
        assertThat(responses).hasSize(1);
        return responses.get(0).sheet();
    }

    private static List<FileProblem> problems(Map<String, String> cells) {
        return catchThrowableOfType(FilesRefusedException.class, () -> read(cells))
                .problems();
    }

    private static List<String> refusal(Map<String, String> cells) {
        return problems(cells).stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.code())
                .toList();
    }

    private static TextSource file(Map<String, String> cells) {
        List<String> row = COLUMNS.stream()
                .map(column -> switch (column) {
                    case "respondent_id" -> "1";
                    case "group" -> cells.getOrDefault(column, "inwoners");
                    default -> cells.getOrDefault(column, "");
                })
                .toList();
        String text = String.join(";", COLUMNS) + "\r\n" + String.join(";", row) + "\r\n";
        return TextSource.of("papier.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static StoredSheet columns(AnswerSheet sheet) {
        return Columns.of(QUESTIONNAIRE, sheet);
    }
}
