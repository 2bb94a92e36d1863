package nl.lokaledemocratie.quickscan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalNumberTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "29, 29", "0.5, 0.5", "-3.25, -3.25", "1.234, 1.234", "007.50, 7.5"})
    void readsDigitsWithAFullStopBeforeDecimals(String text, double number) {
        assertThat(DecimalNumber.parse(text)).hasValue(number);
        assertThat(DecimalNumber.parseScientific(text)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"1e3, 1000", "1.5E-2, 0.015", "-2e+1, -20", "1e99, 1e99"})
    void readsPowersOfTenWhereProgramsWrite(String text, double number) {
        assertThat(DecimalNumber.parseScientific(text)).hasValue(number);
        assertThat(DecimalNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1,5",
                ".5",
                "5.",
                "+5",
                "--3",
                "1.2.3",
                "12.345.678",
                "1 234",
                "1_000",
                "0x1",
                "1d",
                "1f",
                "1e",
                "e5",
                "1e400",
                "1e3e3",
                "NaN",
                "Infinity",
                "\u0665",
                "\u22125",
                "1e5\n"
            })
    void refusesAllElse(String text) {
        assertThat(DecimalNumber.parse(text)).isEmpty();
        assertThat(DecimalNumber.parseScientific(text)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLargeForANumber() {
        assertThat(DecimalNumber.parse("9" + "0".repeat(300))).isPresent();
        assertThat(DecimalNumber.parse("9" + "0".repeat(308))).isEmpty();
    }
}
