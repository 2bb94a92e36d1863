package nl.lokaledemocratie.quickscan.study.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.study.file.Headings;
import nl.lokaledemocratie.quickscan.study.file.RowLimit;
import nl.lokaledemocratie.quickscan.study.file.TextSource;
import org.junit.jupiter.api.Test;

/** Files as programs save them: separators, encodings, quotes, line ends and what is no table. */
class ResponsesAsSavedTest extends ReadResponses {

    @Test
    void readsADutchExcelExport() {
        String excel = "\uFEFFrespondent_id;group;\"wijk\";v01_now;v01_wish;v02_now;\"Opmerking; vrij\"\r\n"
                + "R1;inwoners;\"Oud; Zuid\";1;2;3;\"zei \"\"ja\"\"\"\r\nR2;inwoners;Zuid\r\n;;;;;;\r\n";

        List<Response> responses = read(excel);

        assertThat(responses).hasSize(2);
        assertThat(responses.get(0).sheet().answers()).isEqualTo(Map.of("wijk", Answer.Chosen.of("Oud; Zuid")));
    }

    @Test
    void readsWhatExcelSavesWithoutUtf8() {
        byte[] bytes = (HEADER + "R1,inwoners,Café,1,2,3\n").getBytes(Charset.forName("windows-1252"));

        List<Response> responses = reader.readAll(TextSource.of("a.csv", bytes));

        assertThat(responses.get(0).sheet().answers()).containsEntry("wijk", Answer.Chosen.of("Café"));
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
}
