package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.chart.MapChart.Corner;
import nl.lokaledemocratie.quickscan.chart.MapChart.Dot;
import nl.lokaledemocratie.quickscan.chart.MapChart.Fill;
import nl.lokaledemocratie.quickscan.chart.MapChart.Outline;
import nl.lokaledemocratie.quickscan.chart.MapChart.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Areas and dots lie where they lie on the map, and every fill is told from every other without colour. */
class MapGeometryTest {

    private static final int WIDTH = 467;
    private static final double SIDE = 100;

    private static final Outline SQUARE = new Outline(List.of(List.of(
            new Corner(0, 0), new Corner(SIDE, 0), new Corner(SIDE, SIDE), new Corner(0, SIDE), new Corner(0, 0))));

    /** How much darker one fill is than the next, on a scale to 255, to be told apart when printed in grey. */
    private static final double APART = 18;

    @ParameterizedTest
    @ValueSource(doubles = {320, WIDTH, 900})
    void keepsEveryTextApartAndWithin(double width) {
        MapChart chart = chart(Fill.BARE, List.of(new Dot(50, 50, 8, Fill.DARK)));
        Drawn drawn = Drawn.of(chart, width);
        double height = ChartRenderer.height(chart, width);

        assertThat(drawn.overlaps()).isEmpty();
        assertThat(drawn.texts()).isNotEmpty().allMatch(text -> text.top() >= -1 && text.baseline() <= height);
        assertThat(drawn.texts()).allMatch(text -> text.right() <= width && text.size() >= 8);
    }

    @Test
    void putsADotWhereItLies() {
        double unit = (0.56 * WIDTH - 2) / SIDE;
        BufferedImage picture = picture(chart(Fill.BARE, List.of(new Dot(20, 30, 8, Fill.DARKEST))));

        assertThat(new Color(picture.getRGB((int) (1 + 20 * unit), (int) (1 + 30 * unit))))
                .isEqualTo(MapDrawing.TINTS.get(4));
        assertThat(new Color(picture.getRGB((int) (1 + 20 * unit), (int) (1 + 45 * unit))))
                .isEqualTo(Color.WHITE);
        assertThat(new Color(picture.getRGB((int) (1 + 30 * unit), (int) (1 + 30 * unit))))
                .isEqualTo(Color.WHITE);
    }

    /** Tints by how dark they are, patterns by the ink in them; a pattern has both light and dark, a tint one of them. */
    @Test
    void tellsFillsApartInGrey() {
        List<Double> tints = Stream.of(Fill.BARE, Fill.LIGHTEST, Fill.LIGHT, Fill.MIDDLE, Fill.DARK, Fill.DARKEST)
                .map(fill -> average(grey(fill)))
                .toList();
        for (int tint = 1; tint < tints.size(); tint++) {
            assertThat(tints.get(tint - 1) - tints.get(tint)).as("tint " + tint).isGreaterThan(APART);
        }
        Set<String> patterns = new HashSet<>();
        Stream.of(Fill.BELOW, Fill.DOTTED, Fill.STRIPED, Fill.WAVED, Fill.CROSSED)
                .forEach(fill -> assertThat(patterns.add(Arrays.toString(grey(fill))))
                        .as(fill.toString())
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void fillsAnAreaToItsEdgeAndNoFurther(Fill fill) {
        int[] grey = grey(fill);
        boolean plain = Stream.of(Fill.BARE, Fill.LIGHTEST, Fill.LIGHT, Fill.MIDDLE, Fill.DARK, Fill.DARKEST)
                .anyMatch(fill::equals);
        int[] sorted = Arrays.stream(grey).sorted().toArray();

        assertThat(sorted[sorted.length - 1] - sorted[0] > APART).isEqualTo(!plain);
        BufferedImage picture = picture(fill);
        int right = (int) (0.56 * WIDTH);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = right; x < right + 10; x++) {
                assertThat(new Color(picture.getRGB(x, y))).isEqualTo(Color.WHITE);
            }
        }
    }

    /** The middle of an area that is filled so, as greys from 0 to 255. */
    private static int[] grey(Fill fill) {
        BufferedImage picture = picture(fill);
        int[] greys = new int[60 * 60];
        for (int i = 0; i < greys.length; i++) {
            Color colour = new Color(picture.getRGB(60 + i % 60, 60 + i / 60));
            greys[i] = (int) (0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue());
        }
        return greys;
    }

    private static double average(int[] greys) {
        return Arrays.stream(greys).average().orElseThrow();
    }

    private static BufferedImage picture(Fill fill) {
        return picture(chart(fill, List.of()));
    }

    private static BufferedImage picture(MapChart chart) {
        BufferedImage picture = new BufferedImage(
                WIDTH, (int) Math.ceil(ChartRenderer.height(chart, WIDTH)), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        ChartRenderer.draw(chart, graphics, WIDTH);
        graphics.dispose();
        return picture;
    }

    private static MapChart chart(Fill fill, List<Dot> dots) {
        return new MapChart(
                SIDE,
                SIDE,
                List.of(new Region(SQUARE, fill)),
                List.of(),
                dots,
                new MapChart.Legend(
                        "Legenda, met het aantal organisaties",
                        Stream.of(Fill.values())
                                .map(one -> new MapChart.Entry(
                                        one, "niet te vergelijken: een andere vragenlijst, of niemand deed mee (12)"))
                                .toList()));
    }
}
