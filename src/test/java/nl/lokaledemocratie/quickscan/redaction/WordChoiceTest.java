package nl.lokaledemocratie.quickscan.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer word by word, of which a person leaves some out. */
class WordChoiceTest {

    private static final String TEXT = "Zie “jan@voorbeeld.example”, of bel\n06-12 34; zo’n avond!";

    @Test
    void takesWhatStandsTogetherAsOneWord() {
        assertThat(WordChoice.of(TEXT).words())
                .extracting(WordChoice.Word::text)
                .containsExactly("Zie", "jan@voorbeeld.example", "of", "bel", "06-12", "34", "zo’n", "avond");
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT, "", "…", " Eén ", "نريد حدائق أكثر", "a\n\nb"})
    void losesNothingOfTheText(String text) {
        WordChoice choice = WordChoice.of(text);

        assertThat(choice.words().stream()
                                .map(word -> word.before() + word.text())
                                .collect(Collectors.joining())
                        + choice.end())
                .isEqualTo(text);
        assertThat(choice.without(Set.of()).text()).isEqualTo(text);
    }

    @Test
    void leavesOutWholeWordsAndShowsNeighboursAsOneGap() {
        WordChoice choice = WordChoice.of(TEXT);

        Redaction left = choice.without(Set.of(1, 4, 5, 99, -1));

        assertThat(left.text()).isEqualTo("Zie “[…]”, of bel\n[…]; zo’n avond!");
        assertThat(choice.out(left)).containsExactlyInAnyOrder(1, 4, 5);
        assertThat(choice.without(Set.of(0, 1, 2, 3, 4, 5, 6, 7)).isEmpty()).isTrue();
    }

    /** Rather too much than too little: a word of which a part is to go, goes. */
    @Test
    void leavesOutAWordOfWhichAPartWasProposed() {
        String text = "Wubbo/buurman belt";

        assertThat(WordChoice.of(text)
                        .out(Shortening.of(text, "[…] buurman belt").made().orElseThrow()))
                .containsExactly(0);
    }
}
