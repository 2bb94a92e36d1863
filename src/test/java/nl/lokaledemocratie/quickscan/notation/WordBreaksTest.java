package nl.lokaledemocratie.quickscan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where words break that are longer than a line. */
class WordBreaksTest {

    @ParameterizedTest
    @CsvSource({
        "samenwerking, 11, samenwer|king",
        "volksvertegenwoordiging, 14, volksvertegen|woordiging",
        "volksvertegenwoordiging, 10, volksverte|genwoordiging",
        "infrastructuur, 8, infras|tructuur",
        "Súdwest-Fryslân, 12, Súdwest-|Fryslân",
        "burgemeester/wethouder, 20, burgemeester/|wethouder",
        "accountability, 12, accountabi|lity"
    })
    void beginASyllableWithFourLettersOnBothSides(String word, int most, String broken) {
        int place = WordBreaks.place(word, letters -> letters <= most);

        assertThat(word.substring(0, place) + "|" + word.substring(place)).isEqualTo(broken);
    }

    /** Whatever fits, from four letters on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "samenwerking",
                "volksvertegenwoordiging",
                "krachtstroom",
                "gemeenteraadsverkiezing",
                "aaaaaaaaaaaa"
            })
    void leaveFourLettersOnBothSides(String word) {
        for (int most = 4; most < word.length(); most++) {
            int fitting = most;
            assertThat(WordBreaks.place(word, letters -> letters <= fitting))
                    .as(word + most)
                    .isBetween(4, Math.min(most, word.length() - 4));
        }
    }

    @Test
    void comeToAnEnd() {
        assertThat(WordBreaks.place("ab", letters -> false)).isEqualTo(1);
        assertThat(WordBreaks.place("abcdefgh", letters -> letters <= 2)).isEqualTo(2);
    }
}
