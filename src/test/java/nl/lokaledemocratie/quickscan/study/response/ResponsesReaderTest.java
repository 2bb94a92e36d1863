package nl.lokaledemocratie.quickscan.study.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.Channel;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.study.file.FileProblem;
import nl.lokaledemocratie.quickscan.study.file.FilesRefusedException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Rows of answers become sheets; everything that is wrong is named with its place. */
class ResponsesReaderTest extends ReadResponses {

    @Test
    void readsAnswersDontKnowAndEmptyCells() {
        List<Response> responses = read(HEADER + "R1,inwoners,noord,1, 5 ,DK\nR2,raadsleden,,,,3\n");

        assertThat(responses).extracting(Response::id).containsExactly("R1", "R2");
        assertThat(responses.get(0).sheet().ratings().toBytes()).containsExactly(0, 4, -2);
        assertThat(responses.get(1).sheet().ratings().toBytes()).containsExactly(-1, -1, 2);
        assertThat(responses.get(0).sheet().answers()).isEqualTo(Map.of("wijk", Answer.Chosen.of("noord")));
        assertThat(responses.get(1).sheet().answers()).isEmpty();
    }

    @Test
    void acceptsAFileWithAHeaderOnly() {
        assertThat(read(HEADER)).isEmpty();
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
    void readsHowASheetCameIn() {
        String header = HEADER.replace("\n", ",channel\n");

        assertThat(read(header + "R1,inwoners,,1,2,3,paper\nR2,inwoners,,1,2,3,online\nR3,inwoners,,1,2,3,\n"))
                .extracting(response -> response.sheet().channel())
                .containsExactly(Channel.PAPER, Channel.ONLINE, Channel.ONLINE);
        assertThat(read(HEADER + "R1,inwoners,,1,2,3\n"))
                .extracting(response -> response.sheet().channel())
                .containsExactly(Channel.ONLINE);
    }

    /** In lower case, and nothing else. */
    @Test
    void refusesAnotherChannelWithItsPlaceAndRemedy() {
        String header = HEADER.replace("\n", ",channel\n");

        assertThat(refuse((header + "R1,inwoners,,1,2,3,Paper\nR2,inwoners,,1,2,3,post\n")
                                .getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(FileProblem::toString)
                .containsExactly(
                        "a.csv:2:7 BAD_VALUE \"Paper\" is no way in which answers come in; write online or paper in small letters,"
                                + " or nothing",
                        "a.csv:3:7 BAD_VALUE \"post\" is no way in which answers come in; write online or paper in small letters,"
                                + " or nothing");
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
        assertThat(responses.get(0).sheet().answers()).containsEntry("wijk", Answer.Chosen.of("oud noord"));
        assertThat(responses.get(0).sheet().ratings().toBytes()).containsExactly(0, 1, 2);
    }

    @Test
    void trimsNoBreakSpacesToo() {
        List<Response> responses = read(HEADER.replace("group", "\u00A0group\u202F")
                + "\u00A0R1\u00A0,inwoners\u202F,\u2007,\u00A01, 5\u00A0,\u202FDK\n\u00A0,,,,,\n");

        assertThat(responses).singleElement().satisfies(response -> {
            assertThat(response.id()).isEqualTo("R1");
            assertThat(response.sheet().ratings().toBytes()).containsExactly(0, 4, -2);
            assertThat(response.sheet().answers()).isEmpty();
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
}
