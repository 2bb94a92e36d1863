package nl.lokaledemocratie.quickscan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ShortNameTest {

    @Test
    void readsHoweverItIsTyped() {
        for (String typed : List.of(
                "voorbeeldstad",
                "Voorbeeldstad",
                " VOORBEELDSTAD. ",
                "Voorbeeld Stad",
                "voorbeeld-stad",
                "voorbeeld.stad",
                "\u200bvoorbeeld\u2011stad")) {
            assertThat(ShortName.parse(typed).orElseThrow().key()).as(typed).isEqualTo("voorbeeldstad");
        }
        assertThat(ShortName.parse("Súdwest-Fryslân").orElseThrow().text()).isEqualTo("sudwest-fryslan");
        assertThat(ShortName.parse("'s-Gravenhage").orElseThrow().text()).isEqualTo("s-gravenhage");
    }

    @Test
    void readsNothingElse() {
        for (String typed : List.of("", "ab", "--", "a".repeat(41), "مدينة", "../..")) {
            assertThat(ShortName.parse(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void keepsWordsThatSpeakForAll() {
        for (String typed : List.of("Beheer", "digi-d", "Rijks.Overheid", "in loggen", "www")) {
            assertThat(ShortName.parse(typed).orElseThrow().isReserved())
                    .as(typed)
                    .isTrue();
        }
        assertThat(ShortName.parse("voorbeeldstad").orElseThrow().isReserved()).isFalse();
    }
}
