package nl.lokaledemocratie.quickscan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageAddressTest {

    private static final String LANGUAGE = PageLanguage.PARAMETER + "=";

    @ParameterizedTest
    @CsvSource({
        "/vergelijk, /vergelijk",
        "/vergelijk?LANG, /vergelijk",
        "/vergelijk?, /vergelijk",
        "/vergelijk?groep=inwoners&LANG, /vergelijk?groep=inwoners",
        "/vergelijk?LANG&groep=inwoners&LANG, /vergelijk?groep=inwoners",
        "/vergelijk?mijnLANG, /vergelijk?mijnLANG"
    })
    void leavesTheLanguageOutAndNothingElse(String address, String page) {
        String language = LANGUAGE + "en";

        assertThat(LanguageAddress.without(address.replace("LANG", language)))
                .isEqualTo(page.replace("LANG", language));
    }

    @Test
    void saysTheLanguageOnce() {
        assertThat(LanguageAddress.of("/vergelijk", "en")).isEqualTo("/vergelijk?" + LANGUAGE + "en");
        assertThat(LanguageAddress.of("/vergelijk?groep=a&" + LANGUAGE + "nl", "en"))
                .isEqualTo("/vergelijk?groep=a&" + LANGUAGE + "en");
    }

    @Test
    void carriesTheWholeAddressOfTheFormAlong() {
        assertThat(LanguageAddress.carrying("/scans/1?a=1&b=2", "en"))
                .isEqualTo("/taal?" + LANGUAGE + "en&naar=%2Fscans%2F1%3Fa%3D1%26b%3D2");
    }
}
