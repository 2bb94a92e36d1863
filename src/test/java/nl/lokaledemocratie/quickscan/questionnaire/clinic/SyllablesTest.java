package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each word is written with its syllables apart, as the Woordenlijst divides it; single letters are divided too. */
class SyllablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de",
                "raad",
                "wijk",
                "buurt",
                "nieuw",
                "leeuw",
                "fraai",
                "groei",
                "hooi",
                "jeugd",
                "vrouw",
                "blauw",
                "huis",
                "ge-meen-te",
                "ge-meen-te-raad",
                "in-wo-ner",
                "wet-hou-der",
                "bur-ge-mees-ter",
                "waar-om",
                "moei-lijk",
                "dui-de-lijk",
                "plei-nen",
                "nieu-we",
                "eeu-wen",
                "schreeu-wen",
                "maai-en",
                "groei-en",
                "gooi-en",
                "bui-en",
                "trouw-en",
                "bij-een-komst",
                "be-oor-de-len",
                "ver-ant-woor-de-lijk-heid",
                "on-der-han-de-len",
                "ver-e-ni-ging",
                "zo-als",
                "de-mo-cra-tie",
                "par-ti-ci-pa-tie",
                "com-mis-sie",
                "in-for-ma-tie",
                "or-ga-ni-sa-tie",
                "si-tu-a-tie",
                "e-va-lu-a-tie",
                "in-i-ti-a-tief",
                "so-ci-aal",
                "di-a-loog",
                "ra-di-o",
                "au-to",
                "cha-os",
                "the-a-ter",
                "cre-a-tief",
                "re-a-ge-ren",
                "fi-nan-ci-eel",
                "in-di-vi-du-eel",
                "of-fi-ci-eel",
                "co-a-li-tie",
                "mu-se-um",
                "ju-bi-le-um",
                "a-qua-ri-um",
                "ni-veau",
                "bu-reau",
                "neu-traal",
                "Eu-ro-pa",
                "roy-aal",
                "yo-ga",
                "ty-pe",
                "hy-po-theek",
                "ba-by",
                "po-li-tie-a-gent"
            })
    void countsTheSyllablesOfTheWoordenlijst(String divided) {
        assertThat(Syllables.of(divided.replace("-", ""))).isEqualTo(divided.split("-").length);
    }

    @ParameterizedTest
    @CsvSource({
        "ideeën, 3",
        "geïnteresseerd, 5",
        "coöperatie, 5",
        "reünie, 3",
        "financiën, 4",
        "beëindigen, 4",
        "één, 1",
        "café, 2",
        "industrieën, 4"
    })
    void beginsASyllableAtADiaeresisButNotAtAnAccent(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"zee-eend, 2", "raads-, 1", "auto's, 2", "co-creatie, 4", "e-mail, 2"})
    void countsPartsOfAWordApart(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"online, 2", "website, 2", "websites, 2", "team, 1", "teams, 1", "wijkteam, 2", "email, 2", "update, 2"
    })
    void knowsLoanWordsThatAreNotSpelledAsTheySound(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pst", "B", "bv"})
    void countsAWordWithoutVowelsAsOne(String word) {
        assertThat(Syllables.of(word)).isEqualTo(1);
    }
}
