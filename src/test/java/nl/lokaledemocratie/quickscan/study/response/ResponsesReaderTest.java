package nl.lokaledemocratie.quickscan.study.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.Range;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.study.file.FileProblem;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import nl.lokaledemocratie.quickscan.study.file.Headings;
import nl.lokaledemocratie.quickscan.study.file.RowLimit;
import nl.lokaledemocratie.quickscan.study.file.TextSource;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ResponsesReaderTest {

    private static final Codebook CODEBOOK = new Codebook(List.of(
            new Codebook.Item("v01", "T1", List.of(), true, true, false, new Range(1, 5)),
            new Codebook.Item("v02", "T1", List.of(), true, false, false, new Range(1, 5))));
    private static final String HEADER = "respondent_id,group,wijk,v01_now,v01_wish,v02_now\n";

    private final ResponsesReader reader =
            new ResponsesReader(CODEBOOK, List.of("raadsleden", "inwoners"), List.of("wijk"));

    @Test
    void readsAnswersDontKnowAndEmptyCells() {
        List<Response> responses = read(HEADER + "R1,inwoners,noord,1, 5 ,DK\nR2,raadsleden,,,,3\n");

        assertThat(responses).extracting(Response::id).containsExactly("R1", "R2");
        assertThat(responses.get(0).sheet().ratings().toBytes()).containsExactly(0, 4, -2);
        assertThat(responses.get(1).sheet().ratings().toBytes()).containsExactly(-1, -1, 2);
        assertThat(responses.get(0).sheet().background()).isEqualTo(Map.of("wijk", "noord"));
        assertThat(responses.get(1).sheet().background()).isEmpty();
    }

    @Test
    void acceptsAFileWithAHeaderOnly() {
        assertThat(read(HEADER)).isEmpty();
    }

    @Test
    void readsADutchExcelExport() {
        String excel = "\uFEFFrespondent_id;group;\"wijk\";v01_now;v01_wish;v02_now;\"Opmerking; vrij\"\r\n"
                + "R1;inwoners;\"Oud; Zuid\";1;2;3;\"zei \"\"ja\"\"\"\r\nR2;inwoners;Zuid\r\n;;;;;;\r\n";

        List<Response> responses = read(excel);

        assertThat(responses).hasSize(2);
        assertThat(responses.get(0).sheet().background()).isEqualTo(Map.of("wijk", "Oud; Zuid"));
    }

    @Test
    void readsWhatExcelSavesWithoutUtf8() {
        byte[] bytes = (HEADER + "R1,inwoners,Café,1,2,3\n").getBytes(Charset.forName("windows-1252"));

        List<Response> responses = reader.readAll(TextSource.of("a.csv", bytes));

        assertThat(responses.get(0).sheet().background()).containsEntry("wijk", "Café");
    }

    @Test
    void refusesRightRowsWithoutAGroupColumn() {
        assertThat(refusal(HEADER.replace("group", "grp") + "R1,inwoners,,1,2,3\n"))
                .containsExactly("a.csv:1:0 MISSING_COLUMN");
    }

    @Test
    void readsANumberWithLeadingZeros() {
        List<Response> responses = read(HEADER + "R1,inwoners,,0000000000001,2,3\n");

        assertThat(responses.get(0).sheet().ratings().toBytes()).containsExactly(0, 1, 2);
    }

    @Test
    void namesEveryProblemWithItsPlace() {
        assertThat(refusal(HEADER + "R1,inwoners,,3.0,6,0\nR1,burgers,,dk,\"3,5\",-1\n"))
                .containsExactly(
                        "a.csv:2:4 BAD_VALUE",
                        "a.csv:2:5 OFF_SCALE",
                        "a.csv:2:6 OFF_SCALE",
                        "a.csv:3:1 DUPLICATE_RESPONDENT_ID",
                        "a.csv:3:2 UNKNOWN_GROUP",
                        "a.csv:3:5 BAD_VALUE",
                        "a.csv:3:6 OFF_SCALE");
    }

    @Test
    void namesEveryMissingColumn() {
        assertThat(refusal("id,group,v01_now,v01_now\n"))
                .containsExactly(
                        "a.csv:1:0 MISSING_COLUMN",
                        "a.csv:1:4 DUPLICATE_COLUMN",
                        "a.csv:1:0 MISSING_COLUMN",
                        "a.csv:1:0 MISSING_COLUMN");
    }

    @Test
    void saysWhatToDo() {
        FilesRefusedException refused = refuse((HEADER + "R1,inwoners,,9,,\n").getBytes(StandardCharsets.UTF_8));

        assertThat(refused.problems().get(0))
                .hasToString("a.csv:2:4 OFF_SCALE \"9\" is not on the scale of this question; correct it or leave the"
                        + " cell empty");
    }

    @Test
    void refusesHugeNumbersAsOffTheScale() {
        assertThat(refusal(HEADER + "R1,inwoners,,99999999999999999999,,\n")).containsExactly("a.csv:2:4 OFF_SCALE");
    }

    @Test
    void judgesAMillionDigitsByTheirLengthAtOnce() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThat(
                        refuse((HEADER + "R1,inwoners,," + "9".repeat(1_500_000) + ",1,-" + "9".repeat(500_000) + "\n")
                                        .getBytes(StandardCharsets.UTF_8))
                                .problems())
                .extracting(problem -> problem.column() + " " + problem.code() + " "
                        + problem.subject().length())
                .containsExactly("4 OFF_SCALE 61", "6 OFF_SCALE 61"));
    }

    @Test
    void readsZerosInFront() {
        assertThat(read(HEADER + "R1,inwoners,,0003," + "0".repeat(200) + "5,1\n")
                        .get(0)
                        .sheet()
                        .ratings()
                        .toBytes())
                .containsExactly(2, 4, 0);
        assertThat(refusal(HEADER + "R1,inwoners,,-" + "0".repeat(200) + "3,,\n"))
                .containsExactly("a.csv:2:4 OFF_SCALE");
    }

    @Test
    void refusesNumbersThatOnlyFormsKnow() {
        assertThat(refusal(HEADER + "R1,inwoners,,3.0,1.000,\u22121\n"))
                .containsExactly("a.csv:2:4 BAD_VALUE", "a.csv:2:5 BAD_VALUE", "a.csv:2:6 BAD_VALUE");
    }

    @Test
    void leavesOutWhatNobodySees() {
        List<Response> responses = read(HEADER.replace("group", "gr\u200Boup")
                + "R1,inwoners\u200B,oud\u00A0noord\u00AD,\uFEFF1,\u00A02,3\u0007\n");

        assertThat(responses.get(0).sheet().audience()).isEqualTo("inwoners");
        assertThat(responses.get(0).sheet().background()).containsEntry("wijk", "oud noord");
        assertThat(responses.get(0).sheet().ratings().toBytes()).containsExactly(0, 1, 2);
    }

    @Test
    void refusesABinaryFile() {
        assertThat(refusal("PK\u0003\u0004\u0000\u0001abc")).containsExactly("a.csv:1:0 NOT_TEXT");
        assertThat(refusal("PK\u0003\u0004abc")).containsExactly("a.csv:1:0 NOT_TEXT");
        assertThat(refusal(HEADER + "R1,inwoners,a\u0000b,1,2,3\n")).containsExactly("a.csv:2:3 NOT_TEXT");
        assertThat(refusal(HEADER + "R1,inwoners,\"a,\nb\",1,\u0000,3\n")).containsExactly("a.csv:3:5 NOT_TEXT");
    }

    @Test
    void knowsTheHeadingsOfAFileWithAZeroFurtherOn() {
        byte[] damaged = (HEADER + "R1,inwoners,a\u0000b,1,2,3\n").getBytes(StandardCharsets.UTF_8);

        assertThat(Headings.of(TextSource.of("a.csv", damaged))).startsWith("respondent_id", "group");
        assertThat(Headings.of(TextSource.of("a.csv", new byte[] {'P', 'K', 3, 4, 0})))
                .isEmpty();
    }

    @Test
    void readsColumnsBetweenTabs() {
        assertThat(read((HEADER + "R1,inwoners,,1,2,3\n").replace(',', '\t'))).hasSize(1);
        assertThat(read("sep=\t\n" + (HEADER + "R1,inwoners,,1,2,3\n").replace(',', '\t')))
                .hasSize(1);
        assertThat(refusal((HEADER + "R1,inwoners,,1,9,3\n").replace(',', '\t')))
                .containsExactly("a.csv:2:5 OFF_SCALE");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refusal("")).containsExactly("a.csv:1:0 EMPTY_FILE");
    }

    @Test
    void refusesAFileThatStopsHalfway() {
        assertThat(refusal(HEADER + "R1,inwoners,,1,2,3\nR2,inwon")).containsExactly("a.csv:3:0 TRUNCATED");
        assertThat(refusal(HEADER + "R1,inwoners,\"no")).containsExactly("a.csv:2:3 UNCLOSED_QUOTE");
    }

    @Test
    void acceptsALastLineWithoutNewline() {
        assertThat(read(HEADER + "R1,inwoners,,1,2,3")).hasSize(1);
    }

    @Test
    void tellsWhereAnUnclosedQuoteStarts() {
        String text = HEADER
                + "R1,inwoners,\"twee\nregels\",1,2,3\nR2,raadsleden, \"noord,1,2,3\nR3,inwoners,\"zuid\",1,2,3\n";

        assertThat(refuse(text.getBytes(StandardCharsets.UTF_8)).problems())
                .singleElement()
                .hasToString("a.csv:4:3 UNCLOSED_QUOTE \"noord,1,2,3?\" starts a quoted text that does not end as it"
                        + " should; check the quotes, or save the file again");
        assertThat(refusal("sep=,\r\n" + HEADER + "R1,inwoners,\"a\"\"b\",1,2,3\r\nR2,inwoners,x,1,\"2\"3,3\r\n"))
                .containsExactly("a.csv:4:5 UNCLOSED_QUOTE");
    }

    @Test
    void namesTheFirstLineOfARowWithLineBreaks() {
        String text =
                HEADER + "R1,inwoners,\"een\ntwee\r\ndrie\rvier\",9,2,3\n\nR2,inwoners,\"a\nb\",1,2,9\nR3,x,,1,2,3";

        assertThat(refusal(text))
                .containsExactly("a.csv:2:4 OFF_SCALE", "a.csv:7:6 OFF_SCALE", "a.csv:9:2 UNKNOWN_GROUP");
    }

    @Test
    void trimsNoBreakSpacesToo() {
        List<Response> responses = read(HEADER.replace("group", "\u00A0group\u202F")
                + "\u00A0R1\u00A0,inwoners\u202F,\u2007,\u00A01, 5\u00A0,\u202FDK\n\u00A0,,,,,\n");

        assertThat(responses).singleElement().satisfies(response -> {
            assertThat(response.id()).isEqualTo("R1");
            assertThat(response.sheet().ratings().toBytes()).containsExactly(0, 4, -2);
            assertThat(response.sheet().background()).isEmpty();
        });
    }

    @Test
    void refusesARespondentWithoutId() {
        String text = HEADER + "R1,inwoners,,1,2,3\n ,inwoners,,1,2,3\n,inwoners,,1,2,3\n";

        assertThat(refusal(text)).containsExactly("a.csv:3:1 BAD_VALUE", "a.csv:4:1 BAD_VALUE");
        assertThat(refuse(text.getBytes(StandardCharsets.UTF_8))
                        .problems()
                        .get(0)
                        .text())
                .isEqualTo("a cell that must hold something is empty; fill it in, or leave the line out");
    }

    @Test
    void refusesARowWithoutEndBeforeItFillsTheMemory() {
        String text = HEADER + "R1,inwoners,,1,2,3\n" + "a".repeat(RowLimit.MOST + 10_000) + "\n";

        assertThat(refusal(text)).containsExactly("a.csv:3:0 ROW_TOO_LONG");
        assertThat(refusal(text.replace("\naaa", "\n\"aaa"))).containsExactly("a.csv:3:1 UNCLOSED_QUOTE");
    }

    @Test
    void readsAFileManyTimesAsLongAsARowMayBe() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; text.length() < 2 * RowLimit.MOST; i++) {
            text.append('R').append(i).append(",inwoners,\"een wijk\nmet een lange naam\",1,2,3\n");
        }

        assertThat(read(text.toString())).hasSizeGreaterThan(100_000);
    }

    @Test
    void skipsTheLineThatTellsExcelTheSeparator() {
        String header = "sep=;\r\n" + HEADER.replace(',', ';');

        assertThat(read(header + "R1;inwoners;noord;1;2;3\n")).hasSize(1);
        assertThat(read("\uFEFF" + header + "R1;inwoners;a,b,c,d,e,f,g;1;2;3\n"))
                .hasSize(1);
        assertThat(refusal(header + "R1;inwoners;;9;2;3\n")).containsExactly("a.csv:3:4 OFF_SCALE");
        assertThat(refusal(header.replace("respondent_id", "nr"))).containsExactly("a.csv:2:0 MISSING_COLUMN");
    }

    @Test
    void ignoresOtherColumnsOfAStudy() {
        assertThat(read("foo," + HEADER + "x,R1,inwoners,,1,2,3\n")).hasSize(1);
    }

    @Test
    void refusesValuesBeyondTheHeader() {
        assertThat(refusal(HEADER + "R1,inwoners,,3,5,2,4\n")).containsExactly("a.csv:2:7 EXTRA_FIELD");
    }

    @Test
    void listsAThousandProblemsAndCountsTheRest() {
        List<FileProblem> problems = refuse((HEADER + "R,x,,9,9,9\n".repeat(1000)).getBytes(StandardCharsets.UTF_8))
                .problems();

        assertThat(problems).hasSize(1001);
        assertThat(problems.get(1000))
                .isEqualTo(new FileProblem("a.csv", 0, 0, FileProblem.Code.MORE_PROBLEMS, "3999"));
    }

    @Test
    void keepsAnswersOutOfStrings() {
        assertThat(read(HEADER + "R1,inwoners,noord,1,2,3\n").get(0)).hasToString("Response[AnswerSheet[inwoners]]");
        assertThat(CODEBOOK.layout().position("v02", Aspect.NOW)).isEqualTo(2);
    }

    private List<Response> read(String text) {
        return reader.readAll(TextSource.of("a.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> refusal(String text) {
        return refuse(text.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column() + " " + problem.code())
                .toList();
    }

    private FilesRefusedException refuse(byte[] bytes) {
        return catchThrowableOfType(FilesRefusedException.class, () -> reader.readAll(TextSource.of("a.csv", bytes)));
    }
}
