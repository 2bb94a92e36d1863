package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** What carries meaning can be seen on white (WCAG 1.4.11: 3 to 1, text 1.4.3: 4.5 to 1), and few answers are told from many. */
class PaletteTest {

    @Test
    void isSeenOnWhite() {
        assertThat(List.of(Palette.NOW_FAINT, Palette.WISH_FAINT, Palette.BAND_EDGE))
                .allSatisfy(colour -> assertThat(contrast(colour, Color.WHITE)).isGreaterThanOrEqualTo(3));
        assertThat(List.of(Palette.INK, Palette.MUTED, Palette.NOW, Palette.WISH))
                .allSatisfy(colour -> assertThat(contrast(colour, Color.WHITE)).isGreaterThanOrEqualTo(4.5));
    }

    @Test
    void tellsFewAnswersFromMany() {
        assertThat(contrast(Palette.NOW, Palette.NOW_FAINT)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(Palette.WISH, Palette.WISH_FAINT)).isGreaterThanOrEqualTo(1.4);
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        float[] parts = colour.getRGBColorComponents(null);
        return IntStream.range(0, 3)
                .mapToDouble(i -> weights[i]
                        * (parts[i] <= 0.04045 ? parts[i] / 12.92 : Math.pow((parts[i] + 0.055) / 1.055, 2.4)))
                .sum();
    }
}
