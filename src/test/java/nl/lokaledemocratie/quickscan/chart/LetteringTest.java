package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetteringTest {

    @ParameterizedTest
    @EnumSource(Lettering.class)
    void everyCutHasAllDutchLettersAndTheSignsOfTheReport(Lettering lettering) {
        String needed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                + "áàâäéèêëíìîïóòôöúùûüçñÁÀÂÄÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜÇÑøåæßłšžőű"
                + "−–—‘’“”„…•→≥✓·×½€%&/()[]:;.,!?'\"+=@#*\u00a0";

        assertThat(needed.codePoints().filter(c -> !lettering.font(10).canDisplay(c)))
                .isEmpty();
    }

    @Test
    void composesLetters() {
        String decomposed = Normalizer.normalize("Súdwest-Fryslân, coördinatie", Normalizer.Form.NFD);

        assertThat(Lettering.printable(decomposed)).isEqualTo("Súdwest-Fryslân, coördinatie");
    }

    @Test
    void replacesWhatTheTypefaceLacks() {
        assertThat(Lettering.printable("✔ klaar ● punt")).isEqualTo("✓ klaar • punt");
        assertThat(Lettering.printable("漢 en \uD83D\uDE00")).isEqualTo("? en ?");
    }

    @Test
    void keepsWordsBesideASignItLacks() {
        assertThat(List.of("Ja \uD83D\uDE00", "Wat\u2011eerst?", "Hoe\nvaak?", "coo\u0308rdinatie", "10+"))
                .allMatch(Lettering::keepsWords);
        assertThat(List.of("\uD83D\uDE00", "Ja of 漢", "نعم")).noneMatch(Lettering::keepsWords);
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(Lettering.printable("af\u00adbreken\u200b nul\u0000")).isEqualTo("afbreken nul");
    }
}
