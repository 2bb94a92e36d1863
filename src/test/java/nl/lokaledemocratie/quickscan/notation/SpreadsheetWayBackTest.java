package nl.lokaledemocratie.quickscan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetWayBackTest {

    @ParameterizedTest
    @CsvSource({
        "2-sep, 2-9",
        "okt-49, 10-49",
        "2-Sep, 2-9",
        "Oct-49, 10-49",
        "02/sep/26, 2-9",
        "1 mrt., 1-3",
        "1 maart 2026, 1-3",
        "May-15, 5-15",
        "2-9-2026, 2-9",
        "02/09/2026, 2-9",
        "9/2/2026, 2-9",
        "2026-09-02, 2-9",
        "2026-09-02 00:00:00, 2-9"
    })
    void knowsTheKeyThatBecameADate(String cell, String key) {
        assertThat(SpreadsheetHabit.undone(cell)).contains(key);
        assertThat(SpreadsheetHabit.undone(cell)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2",
                "2-9",
                "15-64",
                "65+",
                "jan",
                "noord-2",
                "wijk-12",
                "mei",
                "3 straten",
                "1.234.567",
                "2-xyz"
            })
    void leavesOtherCellsAlone(String cell) {
        assertThat(SpreadsheetHabit.undone(cell)).isEmpty();
    }
}
