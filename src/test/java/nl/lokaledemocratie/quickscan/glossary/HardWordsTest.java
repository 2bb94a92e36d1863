package nl.lokaledemocratie.quickscan.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardWordsTest {

    private static final List<String> LANGUAGES = List.of("nl", "en", "tr", "ar", "pl", "uk");

    private final HardWords words = HardWords.standard();

    @ParameterizedTest
    @CsvSource({
        "nl, De gemeenteraad controleert het werk van het college., gemeenteraad, college",
        "en, The council checks the work of the executive., council, executive",
        "tr, Belediye meclisi belediye yönetiminin (college) çalışmalarını denetliyor., belediye meclisi, college",
        "ar, يراقب المجلس البلدي عمل العمدة ونوابه (college)., المجلس البلدي, college",
        "pl, Rada gminy kontroluje pracę zarządu gminy (college)., rada gminy, college",
        "uk, Муніципальна рада контролює роботу виконавчого органу (college)., муніципальна рада, college"
    })
    void explainsWhatStandsInAText(String language, String text, String one, String other) {
        assertThat(words.in(text, language))
                .extracting(HardWords.Explained::word)
                .containsExactly(one, other);
    }

    @Test
    void explainsInEasyWordsWhereThereAreSome() {
        assertThat(words.in("De gemeenteraad is er.", "nl-simple"))
                .containsExactly(
                        new HardWords.Explained(
                                "gemeenteraad",
                                "Mensen die u kiest bij de verkiezingen van de gemeente. Zij nemen de belangrijkste besluiten."));
    }

    @Test
    void isSilentWhereThereIsNothingToExplainOrNoWordsForALanguage() {
        assertThat(words.in("De sloot is schoon.", "nl")).isEmpty();
        assertThat(words.in("De gemeenteried is der.", "fy")).isEmpty();
    }

    @Test
    void hasEveryWordInEveryLanguage() throws IOException {
        try (InputStream file = HardWords.class.getResourceAsStream("/walk/hard-words.yaml")) {
            for (JsonNode word : new YAMLMapper().readTree(file)) {
                for (String language : LANGUAGES) {
                    assertThat(word.path("word").path(language).asText())
                            .as("%s %s", word.path("word"), language)
                            .isNotBlank();
                    assertThat(word.path("found_by").path(language))
                            .as("%s %s", word.path("word"), language)
                            .isNotEmpty();
                    assertThat(word.path("meaning").path(language).asText())
                            .as("%s %s", word.path("word"), language)
                            .isNotBlank();
                }
                assertThat(word.path("meaning").path("nl-simple").asText()).isNotBlank();
            }
        }
    }
}
