package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.clinic.FleschDouma.Grade;
import org.junit.jupiter.api.Test;

class FleschDoumaTest {

    /** By hand: 8 words, 1 sentence, 1+4+3+1+1+1+1+3 = 15 syllables. */
    @Test
    void countsWordsAndSyllablesByDoumasFormula() {
        assertThat(FleschDouma.of("De gemeenteraad controleert het werk van het college.")
                        .orElseThrow())
                .isCloseTo(206.84 - 0.93 * 8 - 77 * 15 / 8.0, within(1e-9));
    }

    /** By hand: 5 words of 1 syllable, then 3 words with 4 syllables: 8 words and 9 syllables in 2 sentences. */
    @Test
    void scoresSeveralTextsAsOne() {
        assertThat(FleschDouma.of(List.of("Hoe oud bent u nu?", "Wat is beter?"))
                        .orElseThrow())
                .isCloseTo(206.84 - 0.93 * 8 / 2 - 77 * 9 / 8.0, within(1e-9));
    }

    @Test
    void hasNoScoreForATextWithoutWords() {
        assertThat(FleschDouma.of("12 - 14")).isEmpty();
    }

    @Test
    void callsScoresByDoumasTable() {
        assertThat(Grade.of(95)).isEqualTo(Grade.VERY_EASY);
        assertThat(Grade.of(60)).isEqualTo(Grade.NORMAL);
        assertThat(Grade.of(59.9)).isEqualTo(Grade.RATHER_HARD);
        assertThat(Grade.of(30)).isEqualTo(Grade.HARD);
        assertThat(Grade.of(-12)).isEqualTo(Grade.VERY_HARD);
    }

    @Test
    void gradesNoShortSentence() {
        assertThat(FleschDouma.gradeOf("De medewerkers van de gemeente behandelen iedereen gelijk."))
                .isEmpty();
        assertThat(FleschDouma.gradeOf("Dit is een zin met heel veel woorden die kort zijn en dus goed te lezen."))
                .contains(Grade.VERY_EASY);
    }
}
