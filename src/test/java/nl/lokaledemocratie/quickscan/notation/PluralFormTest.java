package nl.lokaledemocratie.quickscan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the examples of Unicode CLDR, "Language Plural Rules". */
class PluralFormTest {

    @ParameterizedTest
    @CsvSource({
        "nl, 0 2 10 1000, OTHER",
        "nl-simple, 1, ONE",
        "en, 1, ONE",
        "tr, 1, ONE",
        "pl, 1, ONE",
        "pl, 2 3 4 22 24 102 1002, FEW",
        "pl, 0 5 11 12 14 19 21 25 100 101 112 1000, MANY",
        "uk, 1 21 31 101 1001, ONE",
        "uk, 2 4 22 34 102 1002, FEW",
        "uk, 0 5 11 12 14 19 100 111 1000, MANY",
        "ar, 1, ONE",
        "ar, 2, TWO",
        "ar, 3 10 103 110 1003, FEW",
        "ar, 11 26 99 111 1011, MANY",
        "ar, 0 100 101 102 200 1000, OTHER"
    })
    void followsTheRulesOfEachLanguage(String language, String numbers, PluralForm form) {
        for (String number : numbers.split(" ")) {
            assertThat(PluralForm.of(Long.parseLong(number), Locale.forLanguageTag(language)))
                    .as("%s in %s", number, language)
                    .isEqualTo(form);
        }
    }
}
