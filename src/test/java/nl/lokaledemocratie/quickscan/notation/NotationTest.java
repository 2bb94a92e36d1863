package nl.lokaledemocratie.quickscan.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;

import nl.lokaledemocratie.quickscan.web.PageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

    private static final Locale NL = Locale.forLanguageTag("nl");
    private static final Locale EN = Locale.ENGLISH;

    @ParameterizedTest
    @CsvSource({
        "0,'0','0'",
        "7,'7','7'",
        "999,'999','999'",
        "1187,'1.187','1,187'",
        "1234567,'1.234.567','1,234,567'",
        "-1187,'−1.187','−1,187'"
    })
    void groupsWholeNumbersByThousand(long number, String dutch, String english) {
        assertThat(Notation.DUTCH.count(number)).isEqualTo(dutch).isEqualTo(PageFormat.number(number, NL));
        assertThat(Notation.ENGLISH.count(number)).isEqualTo(english).isEqualTo(PageFormat.number(number, EN));
    }

    @ParameterizedTest
    @CsvSource({"3.35,'3,4'", "3.349,'3,3'", "-0.25,'−0,3'", "-0.04,'0,0'", "10,'10,0'", "1234.05,'1.234,1'"})
    void writesMeansWithOneDecimal(double mean, String written) {
        assertThat(Notation.DUTCH.mean(mean)).isEqualTo(written).isEqualTo(PageFormat.decimal(mean, 1, NL));
    }

    @ParameterizedTest
    @CsvSource({"0.75,'+0,8'", "-0.75,'−0,8'", "0.04,'0,0'", "-0.04,'0,0'", "0,'0,0'", "-0.0,'0,0'"})
    void writesGapsWithTheirSign(double gap, String written) {
        assertThat(Notation.DUTCH.gap(gap)).isEqualTo(written).isEqualTo(PageFormat.signed(gap, 1, NL));
    }

    @Test
    void writesOnePercentageForEveryShareHoweverItComes() {
        for (int whole = 1; whole <= 400; whole++) {
            for (int part = 0; part <= whole; part++) {
                String exact = (200 * part + whole) / (2 * whole) + "%";
                double share = (double) part / whole;
                assertThat(Notation.DUTCH.percentage(part, whole))
                        .as("%s of %s", part, whole)
                        .isEqualTo(exact)
                        .isEqualTo(Notation.DUTCH.percentage(share))
                        .isEqualTo(PageFormat.percent(share, NL) + "%")
                        .isEqualTo(PageFormat.percent(share, EN) + "%");
            }
        }
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> HalfUp.percent(1, 0)).hasMessageContaining("1 of 0");
        assertThatThrownBy(() -> HalfUp.percent(3, 2)).hasMessageContaining("3 of 2");
    }

    @Test
    void writesRangesInWords() {
        assertThat(Notation.DUTCH.range(-0.25, 0.4)).isEqualTo("−0,3 tot 0,4");
        assertThat(Notation.ENGLISH.range(3.2, 3.8)).isEqualTo("3.2 to 3.8");
        assertThat(Notation.DUTCH.range(5L, 1187L)).isEqualTo("5 tot 1.187");
        assertThat(Notation.DUTCH.range(8L, 8L)).isEqualTo("8");
    }

    @Test
    void writesDays() {
        LocalDate day = LocalDate.of(2026, 3, 3);
        assertThat(Notation.DUTCH.date(day)).isEqualTo("3 maart 2026").isEqualTo(PageFormat.date(day, NL));
        assertThat(Notation.ENGLISH.date(day)).isEqualTo("3 March 2026");
        assertThat(Notation.TURKISH.date(day)).isEqualTo("3 Mart 2026");
    }

    @Test
    void writesArabicPolishAndUkrainian() {
        LocalDate day = LocalDate.of(2026, 3, 3);

        assertThat(Notation.in(Locale.forLanguageTag("pl")).count(12345)).isEqualTo("12\u00A0345");
        assertThat(Notation.in(Locale.forLanguageTag("pl")).range(3.2, 3.8)).isEqualTo("3,2 do 3,8");
        assertThat(Notation.in(Locale.forLanguageTag("uk")).mean(3.4)).isEqualTo("3,4");
        assertThat(Notation.in(Locale.forLanguageTag("uk")).date(day)).isEqualTo("3 березня 2026");
        assertThat(Notation.in(Locale.forLanguageTag("ar")).decimal(1234.5, 1)).isEqualTo("1,234.5");
        assertThat(Notation.in(Locale.forLanguageTag("ar")).range(5L, 8L)).isEqualTo("5 إلى 8");
        assertThat(Notation.in(Locale.forLanguageTag("nl-simple")).mean(3.4)).isEqualTo("3,4");
    }
}
