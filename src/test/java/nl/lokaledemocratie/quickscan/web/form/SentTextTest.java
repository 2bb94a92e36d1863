package nl.lokaledemocratie.quickscan.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentTextTest {

    @Test
    void givesBackWhatWasTypedInOrderWithoutWhatIsEmpty() {
        Map<String, List<String>> form = new LinkedHashMap<>();
        form.put("titel", List.of(" Onze scan "));
        form.put("leeg", List.of("", "  "));
        form.put("opties-nl", List.of("een\ntwee", "drie"));

        assertThat(SentText.of(form)).containsExactly("Onze scan", "een\ntwee", "drie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wachtwoord",
                "huidig",
                "nieuw",
                "herhaling",
                "versie",
                "eenmalig",
                "gebruikersnaam",
                "eerst.tekst",
                "klopt-1",
                "rol"
            })
    void givesBackNoSecretNorWhatThePagePutThere(String field) {
        assertThat(SentText.of(Map.of(field, List.of("geheim woord")))).isEmpty();
    }

    @Test
    void takesWhatHasABlankForTyped() {
        assertThat(SentText.typed(Map.of("tekst", List.of("twee woorden", "keuze"))))
                .containsExactly("twee woorden");
    }

    @Test
    void knowsAFormByAllThatItShowed() {
        List<FormField> shown = List.of(new FormField("a", "A", "een\r\ntwee "), new FormField("b", "B", ""));
        String version = FormVersion.of(shown).text();

        assertThat(FormVersion.isSeen(version, List.of(new FormField("a", "A", "een\ntwee"), shown.get(1))))
                .as("line ends and blanks around make no difference")
                .isTrue();
        assertThat(FormVersion.isSeen(version, List.of(shown.get(0), new FormField("b", "B", "x"))))
                .isFalse();
        assertThat(FormVersion.isSeen(version, List.of(shown.get(0)))).isFalse();
        assertThat(FormVersion.isSeen("", shown)).isFalse();
        assertThat(FormVersion.find(version).orElseThrow().showed(2, shown.get(1)))
                .isFalse();
    }
}
