package nl.lokaledemocratie.quickscan.study.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZeroScanTest {

    /** A hash stands for the zero. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;b/1;2/          | 0",
                "a;b/1;#           | 2",
                "#a;b/1;2          | 1",
                "a;b;c/1;2;3/4;5;# | 3",
                "a;b/\"1;1\";#     | 2",
                "a;b/\"1/1\";2#    | 2",
                "a;b/1,1;#,1       | 2"
            })
    void tellsTheColumnOfTheCellWithAZero(String table, int column) throws IOException {
        for (String end : new String[] {"\n", "\r\n"}) {
            String text = table.strip().replace("/", end).replace('#', '\0');

            assertThat(ZeroScan.column(new StringReader(text), new CsvStart(';', 0)))
                    .isEqualTo(column);
        }
    }
}
