package nl.lokaledemocratie.quickscan.questionnaire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** A text in several languages, Dutch where a language is missing; another wording for a group that needs one. */
class LocalizedTextTest {

    @Test
    void fallsBackOnDutch() {
        LocalizedText text = new LocalizedText(Map.of("nl", "Nu", "en", "Now"));

        assertThat(text.in("en")).isEqualTo("Now");
        assertThat(text.in("tr")).isEqualTo("Nu");
        assertThat(text.dutch()).isEqualTo("Nu");
        assertThat(LocalizedText.dutch("Wens").in("en")).isEqualTo("Wens");
    }

    @Test
    void keepsTheOrderOfItsLanguages() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("tr", "Şimdi");
        languages.put("nl", "Nu");
        languages.put("en", "Now");
        LocalizedText text = new LocalizedText(languages);
        languages.put("fy", "No");

        assertThat(text.languages()).containsExactly("tr", "nl", "en");
    }

    @Test
    void refusesATextWithoutDutch() {
        for (Map<String, String> without : java.util.List.of(Map.of("en", "Now"), Map.of("nl", " "))) {
            assertThatThrownBy(() -> new LocalizedText(without))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("A text without Dutch");
        }
    }

    @Test
    void readsOtherwiseForAGroupThatNeedsIt() {
        LocalizedText usual = LocalizedText.dutch("De raad luistert");
        LocalizedText own = LocalizedText.dutch("Uw raad luistert");
        Wording wording = new Wording(usual, Map.of("inwoners", own));

        assertThat(wording.forAudience("inwoners")).isEqualTo(own);
        assertThat(wording.forAudience("raadsleden")).isEqualTo(usual);
        assertThat(Wording.same(usual).forAudience("inwoners")).isEqualTo(usual);
    }
}
