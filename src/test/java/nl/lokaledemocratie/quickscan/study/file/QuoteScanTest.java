package nl.lokaledemocratie.quickscan.study.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.study.file.QuoteScan.OpenQuote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteScanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a,b\n1,2\n",
                "a,b\n\"1\",\"2\"",
                "a,b\n\"een, twee\",\"drie\nvier\"\n",
                "a,b\n\"zij zei \"\"ja\"\"\",2\n",
                "a,b\n \"1\" ,2\n",
                "a,b\n\"\",\"\"\r\n",
                "a,b\nhalf \"midden\" in,2\n"
            })
    void findsNothingInATableThatIsRight(String table) throws IOException {
        assertThat(find(table, 0)).isEmpty();
    }

    @Test
    void findsTheFieldWhoseQuoteIsNeverClosed() throws IOException {
        assertThat(find("a,b,c\n1,\"twee,3\n4,5,6\n", 0)).contains(new OpenQuote(2, 2, "twee,3\n"));
    }

    @Test
    void findsWordsBehindAClosingQuote() throws IOException {
        assertThat(find("a,b\n\"een\",\"twee\" drie\n", 0)).contains(new OpenQuote(2, 2, "twee"));
    }

    @Test
    void countsLinesInQuotesOfEveryKindAndTheOneAboveTheHeader() throws IOException {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            String table = "a,b" + end + "\"op" + end + "twee regels\",2" + end + "\"open" + end;

            assertThat(find(table, 0).orElseThrow().line())
                    .as("%d", (int) end.charAt(0))
                    .isEqualTo(4);
            assertThat(find(table, 1).orElseThrow().line()).isEqualTo(5);
        }
    }

    @Test
    void keepsOnlyTheBeginningOfALongText() throws IOException {
        assertThat(find("\"" + "a".repeat(1000), 0).orElseThrow().text()).isEqualTo("a".repeat(60));
    }

    private static Optional<OpenQuote> find(String table, int above) throws IOException {
        return QuoteScan.find(new StringReader(table), new CsvStart(',', above));
    }
}
