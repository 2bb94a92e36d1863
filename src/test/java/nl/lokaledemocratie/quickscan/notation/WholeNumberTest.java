package nl.lokaledemocratie.quickscan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "29, 29",
        "1.234, 1234",
        "12.345.678, 12345678",
        "999999999, 999999999",
        "-3, -3",
        "-1.234, -1234",
        "\u22123, -3",
        "007, 7",
        "-0003, -3",
        "' 12\u00A0', 12",
        "\uFEFF1\u200B2\u202C, 12",
    })
    void readsDigitsAndDutchThousands(String typed, int number) {
        assertThat(WholeNumber.parse(typed)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "29.0",
                "1.5",
                "12.50",
                "1,5",
                "1.23",
                "1.2345",
                "1234.567",
                "0.123",
                "01.234",
                "1.234,0",
                "1,234",
                "1 234",
                "1\u202F234",
                "1\u00A0234",
                "1'234",
                "1..234",
                "1.234.",
                ".234",
                "1.23.456",
                "+5",
                "--3",
                "3-",
                "- 3",
                "1e3",
                "0x10",
                "١٢",
                "１２",
                "²",
                "½",
                "twaalf",
                "12a",
                "1000000000",
                "-1000000000",
                "1.000.000.000",
                "NaN",
                "∞"
            })
    void refusesWhatMayBeMeantOtherwise(String typed) {
        assertThat(WholeNumber.parse(typed)).isEmpty();
    }

    @Test
    void judgesAMillionDigitsByTheirLength() {
        String thousands = "1" + ".000".repeat(500_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            assertThat(WholeNumber.parse("9".repeat(1_500_000))).isEmpty();
            assertThat(WholeNumber.parse("-" + "0".repeat(1_500_000) + "3")).hasValue(-3);
            assertThat(WholeNumber.parse(thousands)).isEmpty();
        });
    }

    @Test
    void keepsWhatIsNoneAsItWasTyped() {
        assertThat(WholeNumber.plain(" 1.250 ")).isEqualTo("1250");
        assertThat(WholeNumber.plain(" 29.0\u200B")).isEqualTo("29.0");
        assertThat(WholeNumber.parse("5", 6, 9)).isEmpty();
        assertThat(WholeNumber.parse("9", 6, 9)).hasValue(9);
    }

    @Test
    void readsWhatNotationWrites() {
        for (int number : new int[] {0, 7, -7, 999, 1_000, -12_345, 999_999_999}) {
            assertThat(WholeNumber.parse(Notation.DUTCH.count(number))).hasValue(number);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-3, -3", "007, 7", "999999999, 999999999"})
    void readsDigitsAlone(String text, int number) {
        assertThat(WholeNumber.parseDigits(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.234", "1.0", "+5", "1e3", " 5", "5\n", "\u22123", "\u0665", "1234567890"})
    void readsNothingElseWhereAFullStopBeginsAFraction(String text) {
        assertThat(WholeNumber.parseDigits(text)).isEmpty();
    }
}
