package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;

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

    /** A report made before such text was refused shows that something is away, also of an accent. */
    @Test
    void losesNothingInSilence() {
        assertThat(Lettering.printable("x\u0301 \u0645\u064f\u062f \u20dd")).isEqualTo("x? ??? ?");
        assertThat(Lettering.lost("Onze \u0645\u062f\u0645 x\u0301 \uD83D\uDE00"))
                .containsExactly("\u0645", "\u062f", "\u0301", "\uD83D\uDE00");
        assertThat(Lettering.lost("Één ψήφος, Київ, ağaç, żółć, ŵ ẞ € → ● ✔ ‘’ – u\u0308 a\u00adb"))
                .isEmpty();
    }

    /** Bold text loses nothing that plain text keeps. */
    @ParameterizedTest
    @EnumSource(names = "ITALIC", mode = EnumSource.Mode.EXCLUDE)
    void hasTheSameLettersInEachWeight(Lettering lettering) {
        assertThat(IntStream.rangeClosed(' ', Character.MAX_VALUE)
                        .mapToObj(Character::toString)
                        .filter(sign -> Lettering.lost(sign).isEmpty())
                        .filter(sign -> lettering.font(10).canDisplayUpTo(Lettering.printable(sign)) >= 0))
                .isEmpty();
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(Lettering.printable("af\u00adbreken\u200b nul\u0000")).isEqualTo("afbreken nul");
    }
}
