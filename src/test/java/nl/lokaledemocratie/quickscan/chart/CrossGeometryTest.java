package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.chart.CrossChart.Axis;
import nl.lokaledemocratie.quickscan.chart.CrossChart.Panel;
import nl.lokaledemocratie.quickscan.chart.CrossChart.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where points, lines and numbers stand in the squares of wish against now. */
class CrossGeometryTest {

    private static final Axis NOW = new Axis(1, 5, "nu", "1,0", "5,0");
    private static final Axis WISH = new Axis(1, 5, "wens", "1,0", "5,0");

    @Test
    void putsAPointRightForNowAndHighForWish() {
        CrossChart chart = chart(List.of(new Panel(
                "Raad",
                3,
                3,
                List.of(new Point(1, 1, 1, false), new Point(2, 5, 5, false), new Point(3, 3, 4, false)))));
        List<Drawn.Sign> dots = Drawn.of(chart, 467).circles();

        assertThat(dots).hasSize(3);
        assertThat(dots.get(1).x()).isGreaterThan(dots.get(0).x());
        assertThat(dots.get(1).y()).isLessThan(dots.get(0).y());
        assertThat(dots.get(2).x()).isEqualTo((dots.get(0).x() + dots.get(1).x()) / 2, within(1e-2));
        assertThat(dots.get(2).y())
                .isEqualTo(
                        dots.get(0).y() + 0.75 * (dots.get(1).y() - dots.get(0).y()), within(1e-2));
    }

    @Test
    void drawsTheLineOfNoGapAlsoWhereTheAxesBeginElsewhere() {
        CrossChart chart = new CrossChart(
                new Axis(1, 3, "nu", "1,0", "3,0"),
                new Axis(2, 5, "wens", "2,0", "5,0"),
                List.of("Thema"),
                List.of(new Panel("Raad", 2, 4, List.of(new Point(1, 2, 2, false), new Point(1, 3, 3, false)))));
        Drawn drawn = Drawn.of(chart, 467);
        List<Drawn.Sign> dots = drawn.circles();

        assertThat(drawn.strokes()).anySatisfy(line -> {
            assertThat(line.x1()).isEqualTo(dots.get(0).x(), within(0.1));
            assertThat(line.y1()).isEqualTo(dots.get(0).y(), within(0.1));
            assertThat(line.x2()).isEqualTo(dots.get(1).x(), within(0.1));
            assertThat(line.y2()).isEqualTo(dots.get(1).y(), within(0.1));
        });
    }

    /** Points of any place, also all in one: no number covers another, none leaves its square. */
    @ParameterizedTest
    @ValueSource(doubles = {318, 467, 900})
    void keepsNumbersApart(double width) {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            double spread = round % 4 == 0 ? 0 : random.nextDouble() * 2;
            List<Panel> panels = IntStream.range(0, 3)
                    .mapToObj(panel -> new Panel(
                            "Groep " + (char) ('a' + panel),
                            3,
                            3,
                            IntStream.rangeClosed(1, 10)
                                    .mapToObj(i -> new Point(
                                            i,
                                            3 + spread * (random.nextDouble() - 0.5),
                                            3 + spread * (random.nextDouble() - 0.5),
                                            random.nextBoolean()))
                                    .toList()))
                    .toList();
            CrossChart chart = chart(panels);
            Drawn drawn = Drawn.of(chart, width);

            assertThat(drawn.overlaps()).isEmpty();
            assertThat(drawn.texts())
                    .allMatch(text -> text.x() >= 0 && text.right() <= width)
                    .allMatch(text -> text.top() >= 0 && text.baseline() <= ChartRenderer.height(chart, width));
        }
    }

    @Test
    void refusesWhatLiesOutsideAndWhatHasNoName() {
        assertThatThrownBy(() -> chart(List.of(new Panel("R", 3, 3, List.of(new Point(1, 5.1, 3, false))))))
                .hasMessage("5.1 is not from 1.0 to 5.0");
        assertThatThrownBy(() -> chart(List.of(new Panel("R", 3, 3, List.of(new Point(11, 3, 3, false))))))
                .hasMessage("There is no name 11");
    }

    private static CrossChart chart(List<Panel> panels) {
        return new CrossChart(
                NOW,
                WISH,
                IntStream.rangeClosed(1, 10).mapToObj(i -> "Thema nummer " + i).toList(),
                panels);
    }
}
