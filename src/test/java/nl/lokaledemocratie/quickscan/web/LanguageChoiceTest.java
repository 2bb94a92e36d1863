package nl.lokaledemocratie.quickscan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {

    @ParameterizedTest
    @CsvSource({
        "nl, Nederlands, ltr",
        "tr, Türkçe, ltr",
        "fy, Frysk, ltr",
        "pl, Polski, ltr",
        "ar, العربية, rtl",
        "he, עברית, rtl",
        "ur, اردو, rtl",
        "fa, فارسی, rtl"
    })
    void namesALanguageAsItsSpeakersDo(String tag, String name, String direction) {
        LanguageChoice choice = LanguageChoice.of(tag, false);

        assertThat(choice.name()).isEqualTo(name);
        assertThat(choice.getDirection()).isEqualTo(direction);
    }
}
