package nl.lokaledemocratie.quickscan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetHabitTest {

    @ParameterizedTest
    @CsvSource({
        "2-9, 2-sep",
        "10-49, okt-49",
        "12-20, dec-20",
        "29-2, 29-feb",
        "3/4, 3-apr",
        "1-2-3, 1-2-3",
        "2020-12, dec-20",
        "1-1999, jan-99",
        "2020-1-31, 31-1-2020",
        "mrt-3, mrt-3",
        "sept2, sept-2",
        "3mei, 3-mei",
        "' 2-9 ', 2-sep",
        "007, een ander getal",
        "1e5, een ander getal",
        "waar, WAAR",
        "False, FALSE"
    })
    void knowsWhatBecomesOfAText(String text, String other) {
        assertThat(SpreadsheetHabit.rewrites(text)).contains(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15-24",
                "15-64",
                "25-34",
                "65-74",
                "75+",
                "50+",
                "0-4",
                "31-4",
                "30-2",
                "1",
                "50",
                "mrt",
                "mei",
                "mens-2",
                "van-2-tot-9",
                "2-tot-9",
                "ja",
                "1-1-0a",
                "10-150",
                "13-13",
                "1-2-3-4",
                "10-1800"
            })
    void leavesTheRestAsItIs(String text) {
        assertThat(SpreadsheetHabit.rewrites(text)).isEmpty();
    }
}
