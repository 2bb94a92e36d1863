package nl.lokaledemocratie.quickscan.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class ShorteningTest {

    private static final String ORIGINAL = "De raad en de wethouder luisteren niet naar mij, zegt Jan. De raad wel!";

    @Test
    void keepsTheOriginalWhereNothingIsLeftOut() {
        assertThat(made(ORIGINAL)).isEqualTo(ORIGINAL);
        assertThat(made("de RAAD en de wethouder luisteren niet naar mij zegt jan de raad wel"))
                .isEqualTo(ORIGINAL);
    }

    @Test
    void showsEveryGap() {
        assertThat(made("De raad en de wethouder luisteren niet naar mij, zegt […]. De raad wel!"))
                .isEqualTo("De raad en de wethouder luisteren niet naar mij, zegt […]. De raad wel!");
        assertThat(made("De raad en de wethouder luisteren niet. De raad wel!"))
                .isEqualTo("De raad en de wethouder luisteren niet […]. De raad wel!");
        assertThat(made("luisteren niet")).isEqualTo("[…] luisteren niet […]!");
    }

    /** Of the two places where "de" stands the one that was meant. */
    @Test
    void takesTheGapThatWasTyped() {
        assertThat(made("[...] de wethouder luisteren niet [ … ]")).isEqualTo("[…] de wethouder luisteren niet […]!");
        assertThat(made("[…] De raad wel")).isEqualTo("[…]. De raad wel!");
    }

    @Test
    void bringsBackWhatTheRulesLeftOut() {
        Redaction proposed = Redactor.of("").propose(ORIGINAL);
        assertThat(proposed.text()).contains("zegt […].");
        assertThat(made(proposed.text())).isEqualTo(proposed.text());
        assertThat(made(proposed.text().replace("[…]", "Jan"))).isEqualTo(ORIGINAL);
    }

    @Test
    void refusesWordsThatWereNotWritten() {
        assertThat(Shortening.of(ORIGINAL, "De raad en de burgemeester luisteren wel"))
                .satisfies(refused -> {
                    assertThat(refused.made()).isEmpty();
                    assertThat(refused.added()).containsExactly("burgemeester");
                });
        assertThat(Shortening.of(ORIGINAL, "De raad raad raad luistert"))
                .extracting(Shortening::added)
                .isEqualTo(List.of("raad", "luistert"));
        assertThat(Shortening.of("Bel 06", "Bel 07").made()).isEmpty();
    }

    @Test
    void refusesAnotherOrder() {
        assertThat(Shortening.of(ORIGINAL, "naar mij luisteren")).satisfies(refused -> {
            assertThat(refused.made()).isEmpty();
            assertThat(refused.added()).isEmpty();
        });
    }

    /** Whatever is left out of whatever text: what comes of it has just the words that were typed, and is taken again. */
    @Test
    void saysNothingButWhatWasTyped() {
        Random chance = new Random(11);
        for (int round = 0; round < 500; round++) {
            List<String> original = new ArrayList<>();
            for (int word = 0; word < 12; word++) {
                original.add("abcd".charAt(chance.nextInt(4)) + (chance.nextInt(3) == 0 ? "," : ""));
            }
            String typed = original.stream()
                    .map(word -> chance.nextInt(3) > 0 ? word : chance.nextBoolean() ? Redaction.GAP : "")
                    .collect(Collectors.joining(" "));
            String text = String.join(" ", original);
            String made = Shortening.of(text, typed).made().orElseThrow().text();
            assertThat(words(made)).isEqualTo(words(typed));
            assertThat(words(Shortening.of(text, made).made().orElseThrow().text()))
                    .isEqualTo(words(typed));
        }
    }

    private static String made(String typed) {
        return Shortening.of(ORIGINAL, typed).made().orElseThrow().text();
    }

    private static List<String> words(String text) {
        return Token.list(text).stream().map(Token::folded).toList();
    }
}
