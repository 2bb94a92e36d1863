package nl.lokaledemocratie.quickscan.organisation.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void readsWhatStandsInAStyleGuide() {
        for (String typed : List.of(
                "#14566b", " 14566B ", "20, 86, 107", "rgb(20,86,107)", "RGB(20 86 107)", "20/86/107", "20;86;107")) {
            assertThat(Colour.parse(typed)).as(typed).contains(new Colour(20, 86, 107));
        }
        assertThat(Colour.parse("#1af")).contains(new Colour(0x11, 0xaa, 0xff));
    }

    @Test
    void readsNothingElse() {
        for (String typed : List.of(
                "", "blauw", "#12345", "#1234567", "256, 0, 0", "1, 2", "url(x)", "#14566b}body{", "var(--x)")) {
            assertThat(Colour.parse(typed)).as(typed).isEmpty();
        }
    }

    /** Source: the greys that WebAIM's contrast checker gives as the last that passes and the first that does not, on white. */
    @Test
    void computesTheContrastOfWcag() {
        assertThat(colour("#767676").contrast(Colour.WHITE)).isCloseTo(4.54, within(0.005));
        assertThat(colour("#777777").contrast(Colour.WHITE)).isCloseTo(4.48, within(0.005));
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isCloseTo(21, within(1e-9));
        assertThat(Colour.WHITE.contrast(Colour.WHITE)).isEqualTo(1);
    }

    static Colour colour(String text) {
        return Colour.parse(text).orElseThrow();
    }
}
