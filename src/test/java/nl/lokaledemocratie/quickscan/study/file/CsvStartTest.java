package nl.lokaledemocratie.quickscan.study.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvStartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a,b,c | ,", "a;b;c | ;", "a;b,c;d | ;", "alleen | ,", "'' | ,", "a;b,c | ,"})
    void takesTheSignThatOccursMostInTheHeader(String header, char separator) throws IOException {
        assertThat(CsvStart.of(reader(header + "\n1;2;3;4;5,6"))).isEqualTo(new CsvStart(separator, 0));
    }

    @Test
    void takesTabs() throws IOException {
        assertThat(CsvStart.of(reader("a\tb\tc,d\n"))).isEqualTo(new CsvStart('\t', 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"sep=;", "SEP=;", "\"sep=;\"", "sep=;;;"})
    void believesALineThatNamesTheSeparatorAndReadsPastIt(String declared) throws IOException {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            BufferedReader reader = reader(declared + end + "a,b,c\n");

            assertThat(CsvStart.of(reader)).isEqualTo(new CsvStart(';', 1));
            assertThat(reader.readLine()).isEqualTo("a,b,c");
        }
    }

    @Test
    void readsNothingAwayOfAHeader() throws IOException {
        BufferedReader reader = reader("sep,naam\n1,2\n");

        assertThat(CsvStart.of(reader)).isEqualTo(new CsvStart(',', 0));
        assertThat(reader.readLine()).isEqualTo("sep,naam");
    }

    private static BufferedReader reader(String text) {
        return new BufferedReader(new StringReader(text));
    }
}
