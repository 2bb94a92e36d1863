package nl.lokaledemocratie.quickscan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({
        "nl, Nederlands",
        "nl-simple, Makkelijk Nederlands",
        "en, English",
        "tr, Türkçe",
        "ar, العربية",
        "pl, Polski",
        "uk, Українська"
    })
    void namesALanguageAsItsReadersWriteIt(String tag, String name) {
        assertThat(LanguageTag.ownName(tag)).isEqualTo(name);
    }

    @Test
    void namesALanguageInAnother() {
        assertThat(LanguageTag.name("nl-simple", Locale.forLanguageTag("nl"))).isEqualTo("makkelijk Nederlands");
        assertThat(LanguageTag.capitalName("nl-simple", Locale.ENGLISH)).isEqualTo("Easy Dutch");
        assertThat(LanguageTag.name("nl-simple", Locale.forLanguageTag("tr"))).isEqualTo("Felemenkçe (A2)");
        assertThat(LanguageTag.capitalName("ar", Locale.forLanguageTag("nl"))).isEqualTo("Arabisch");
    }

    /** Whatever Java or a browser does with the tag, it stays Dutch. */
    @Test
    void isDutchInEasyWordsToWhoeverKnowsTags() {
        Locale easy = Locale.forLanguageTag(LanguageTag.EASY_DUTCH);

        assertThat(easy.getLanguage()).isEqualTo("nl");
        assertThat(easy.toLanguageTag()).isEqualTo(LanguageTag.EASY_DUTCH);
        assertThat(LanguageTag.isKnown(LanguageTag.EASY_DUTCH)).isTrue();
        assertThat(LanguageTag.isRightToLeft(LanguageTag.EASY_DUTCH)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n",
                "NL",
                "nl_simple",
                "nl-Simple",
                "nl-",
                "nl-x-a2",
                "nl-simple-simple",
                "nl\n",
                "xx",
                "../nl"
            })
    void knowsNoLanguageOfAnotherForm(String tag) {
        assertThat(LanguageTag.isKnown(tag)).isFalse();
    }
}
