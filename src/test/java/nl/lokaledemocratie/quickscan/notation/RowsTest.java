package nl.lokaledemocratie.quickscan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31612345678",
                "-1+1",
                "@SUM(A1)",
                " =1",
                "\t=1",
                "\rx",
                "\uFF1Dcmd",
                "-",
                "-abc",
                "=HYPERLINK(\"x\")",
                "\n=1"
            })
    void writesNoCellThatBeginsLikeAFormula(String cell) {
        for (Rows rows : List.of(Rows.SPREADSHEET, Rows.DATA)) {
            assertThat(rows.row(List.of(cell, "x"))).as(rows.name()).matches("(?s)\"?'.*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "-1.5",
                "-1,5",
                "12",
                "Raadsleden",
                "7K2QM-X9F4T",
                "https://quickscan.example.org/meedoen/abc",
                "-1.0E-5"
            })
    void leavesNumbersAndWordsAsTheyAre(String cell) {
        assertThat(Rows.SPREADSHEET.row(List.of("x", cell))).isEqualTo("x;" + cell + "\r\n");
    }

    @Test
    void keepsExactlyWhatTheServiceReadsItself() {
        assertThat(Rows.EXACT.row(List.of("=1", "a\"b"))).isEqualTo("\"=1\";\"a\"\"b\"\r\n");
    }

    @ParameterizedTest
    @EnumSource(Rows.class)
    void endsEveryRow(Rows rows) {
        assertThat(rows.row(List.of())).matches("\\r?\\n");
    }
}
