package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart of now and wish, as it is drawn. */
class NowWishChartTest {

    private static final double WIDTH = 467;
    private static final int SCALE = 3;

    private static final String THEME = "Een thema met een naam die langer is dan de ruimte ernaast";

    /** Between the first panel, which begins after the labels, and the second there is nothing but the lines of the rows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "wens niet getoond, om herkenning te voorkomen",
                "nu niet getoond, om herkenning te voorkomen",
                "een heel lange zin die in geen geval naast een teken van een regel in een kolom past, hoe dan ook"
            })
    void keepsANoteWithinItsPanel(String note) {
        NowWishChart chart = chart(new NowWishChart.Row(THEME, Optional.of(mark()), Optional.empty(), note));
        BufferedImage picture = picture(chart);

        assertThat(dark(picture, 0.645 * WIDTH, 0.668 * WIDTH)).isZero();
        assertThat(dark(picture, 0.32 * WIDTH, 0.64 * WIDTH)).isGreaterThan(100);
    }

    @Test
    void explainsOnlySignsThatAreDrawn() {
        NowWishChart now = chart(new NowWishChart.Row(THEME, Optional.of(mark()), Optional.empty(), ""));

        assertThat(now.hasNow()).isTrue();
        assertThat(now.hasWish()).isFalse();
    }

    private static NowWishChart chart(NowWishChart.Row row) {
        NowWishChart.Panel panel = new NowWishChart.Panel("Groep", "12 deden mee", List.of(row));
        return new NowWishChart(1, 5, List.of(panel, panel), new NowWishChart.Legend("nu", "wens", "5 tot 9"));
    }

    private static Mark mark() {
        return new Mark(3, "3,0", false);
    }

    private static BufferedImage picture(NowWishChart chart) {
        int height = (int) Math.ceil(ChartRenderer.height(chart, WIDTH) * SCALE);
        BufferedImage picture = new BufferedImage((int) (WIDTH * SCALE), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), height);
        graphics.scale(SCALE, SCALE);
        ChartRenderer.draw(chart, graphics, WIDTH);
        return picture;
    }

    private static long dark(BufferedImage picture, double from, double until) {
        long dark = 0;
        for (int x = (int) (from * SCALE); x < until * SCALE; x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                dark += new Color(picture.getRGB(x, y)).getGreen() < 170 ? 1 : 0;
            }
        }
        return dark;
    }
}
