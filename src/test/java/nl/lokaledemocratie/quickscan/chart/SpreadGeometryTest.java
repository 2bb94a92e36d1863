package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bars are as long as the shares, around one line; no text leaves the chart or stands on another. */
class SpreadGeometryTest {

    private static final double WIDTH = 467;
    private static final SpreadChart.Legend LEGEND = new SpreadChart.Legend("Helemaal niet", "Helemaal");

    @Test
    void laysWhatIsBelowTheMiddleLeftOfOneLine() {
        SpreadChart chart = chart(
                5,
                new SpreadChart.Row("Raadsleden", List.of(0.1, 0.2, 0.4, 0.2, 0.1), "30%", "30%"),
                new SpreadChart.Row("Inwoners", List.of(0.5, 0.5, 0.0, 0.0, 0.0), "100%", "0%"));
        Drawn drawn = Drawn.of(chart, WIDTH);
        List<Drawn.Bar> bars = drawn.bars().stream()
                .filter(bar -> !bar.colour().equals("none"))
                .skip(5)
                .toList();

        assertThat(bars).hasSize(5 + 2);
        double unit = bars.get(2).width() / 0.4;
        double middle = bars.get(2).x() + bars.get(2).width() / 2;
        assertThat(bars.get(0).width()).isEqualTo(0.1 * unit, within(0.1));
        assertThat(bars.get(1).x()).isEqualTo(bars.get(0).right(), within(0.1));
        assertThat(bars.get(6).right())
                .as("all below the middle ends at the line")
                .isEqualTo(middle, within(0.1));
        assertThat(bars.get(5).colour()).isNotEqualTo(bars.get(4).colour());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void keepsEveryTextApartAndWithin(long seed) {
        SpreadChart chart = random(new Random(seed));
        Drawn drawn = Drawn.of(chart, WIDTH);
        double height = ChartRenderer.height(chart, WIDTH);

        assertThat(drawn.overlaps()).isEmpty();
        assertThat(drawn.texts())
                .allMatch(text -> text.x() >= 0 && text.right() <= WIDTH + 0.5)
                .allMatch(text -> text.top() >= 0 && text.baseline() <= height);
        assertThat(drawn.bars())
                .allMatch(bar ->
                        bar.x() >= 0 && bar.right() <= WIDTH && bar.y() >= 0 && bar.y() + bar.height() <= height);
    }

    @Test
    void refusesSharesOfAnotherScale() {
        assertThatThrownBy(() -> chart(5, new SpreadChart.Row("Raadsleden", List.of(0.5, 0.5), "50%", "50%")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SpreadChart chart(int points, SpreadChart.Row... rows) {
        return new SpreadChart(
                points, List.of(new SpreadChart.Panel("De gemeente luistert naar inwoners.", List.of(rows))), LEGEND);
    }

    private static SpreadChart random(Random random) {
        int points = 2 + random.nextInt(10);
        List<SpreadChart.Panel> panels = new ArrayList<>();
        for (int panel = 0; panel <= random.nextInt(5); panel++) {
            List<SpreadChart.Row> rows = new ArrayList<>();
            for (int row = 0; row <= random.nextInt(5); row++) {
                rows.add(row(random, points, "Leden van groep " + row));
            }
            panels.add(new SpreadChart.Panel("Een stelling over de gemeente ".repeat(1 + random.nextInt(6)), rows));
        }
        return new SpreadChart(points, panels, LEGEND);
    }

    private static SpreadChart.Row row(Random random, int points, String label) {
        double[] drawn = IntStream.range(0, points)
                .mapToDouble(point -> random.nextInt(3) == 0 ? 0 : random.nextDouble())
                .toArray();
        drawn[random.nextInt(points)] += 0.1;
        double all =
                IntStream.range(0, points).mapToDouble(point -> drawn[point]).sum();
        return new SpreadChart.Row(
                label,
                IntStream.range(0, points).mapToObj(point -> drawn[point] / all).toList(),
                "100%",
                "100%");
    }
}
