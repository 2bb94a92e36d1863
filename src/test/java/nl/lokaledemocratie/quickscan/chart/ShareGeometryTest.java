package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who took part beside the population: every class on its line, on one scale. */
class ShareGeometryTest {

    private static final double WIDTH = 467;
    private static final ShareChart.Legend LEGEND =
            new ShareChart.Legend("wie meededen", "de bevolking", "zoveel kan het door toeval verschillen");

    @Test
    void setsBothSharesOnTheLineOfTheirClass() {
        ShareChart chart = new ShareChart(
                0.4,
                List.of(
                        new ShareChart.Panel("Hoe oud bent u?", List.of(row("jong", 0.1, 0.3), row("oud", 0.4, 0.2))),
                        new ShareChart.Panel("Wat is uw geslacht?", List.of(row("Vrouw", 0.2, 0.2)))),
                LEGEND);
        Drawn drawn = Drawn.of(chart, WIDTH);
        List<Drawn.Sign> present = drawn.circles().stream().skip(1).toList();
        List<Drawn.Stroke> population = drawn.strokes().stream()
                .filter(line -> line.x1() == line.x2() && line.colour().equals(Drawn.name(Palette.INK)))
                .skip(1)
                .toList();
        double unit = (present.get(1).x() - present.get(0).x()) / 0.3;

        assertThat(present).hasSize(3);
        assertThat(population.get(0).x1() - present.get(0).x()).isEqualTo(0.2 * unit, within(0.1));
        assertThat(population.get(2).x1())
                .as("one scale for all questions")
                .isEqualTo(present.get(2).x(), within(0.1));
        assertThat(present.get(2).y())
                .isGreaterThan(drawn.text("Wat is uw geslacht?").baseline());
        assertThat(drawn.text("10% / 30%").baseline())
                .isEqualTo(drawn.text("jong").baseline(), within(1.5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void keepsEveryTextApartAndWithin(long seed) {
        Random random = new Random(seed);
        ShareChart chart = new ShareChart(
                1,
                IntStream.rangeClosed(1, 1 + random.nextInt(3))
                        .mapToObj(question -> new ShareChart.Panel(
                                "Vraag ".repeat(1 + random.nextInt(30)) + question,
                                IntStream.rangeClosed(2, 2 + random.nextInt(7))
                                        .mapToObj(one -> row(
                                                "klasse ".repeat(1 + random.nextInt(12)) + one,
                                                random.nextDouble(),
                                                random.nextDouble()))
                                        .toList()))
                        .toList(),
                LEGEND);
        for (double width : new double[] {320, WIDTH, 900}) {
            Drawn drawn = Drawn.of(chart, width);
            double height = ChartRenderer.height(chart, width);
            assertThat(drawn.overlaps()).isEmpty();
            assertThat(drawn.texts())
                    .allMatch(text -> text.top() >= 0 && text.baseline() <= height && text.size() >= 8);
            assertThat(drawn.bars())
                    .allMatch(bar -> bar.x() >= 0 && bar.right() <= width && bar.y() + bar.height() <= height);
        }
    }

    @Test
    void refusesWhatLiesBeyondItsEnd() {
        assertThatThrownBy(() ->
                        new ShareChart(0.2, List.of(new ShareChart.Panel("", List.of(row("jong", 0.3, 0.1)))), LEGEND))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ShareChart.Row row(String label, double share, double population) {
        return new ShareChart.Row(
                label,
                mark(share),
                mark(population),
                Math.max(0, population - 0.05),
                Math.min(1, population + 0.05 > share ? population : share));
    }

    private static Mark mark(double share) {
        return new Mark(share, Math.round(100 * share) + "%", false);
    }
}
