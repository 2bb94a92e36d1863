package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bars are as long as the shares, around one line, and those of the wish below those of now; no text leaves the chart or stands on another. */
class SpreadGeometryTest {

    private static final double WIDTH = 467;

    /** As a phone gets it. */
    private static final double NARROW = 240;

    private static final SpreadChart.Legend LEGEND = new SpreadChart.Legend(
            "Helemaal niet",
            "Helemaal",
            Optional.of("nu"),
            Optional.of("wens"),
            List.of("Zonder staaf: van weinig antwoorden tonen wij alleen het gemiddelde."));

    private static final SpreadChart.Legend ONLY_WISH =
            new SpreadChart.Legend("Helemaal niet", "Helemaal", Optional.empty(), Optional.of("wens"), List.of());

    @Test
    void laysWhatIsBelowTheMiddleLeftOfOneLine() {
        List<Drawn.Bar> bars = bars(
                LEGEND,
                row("Raadsleden", of(0.1, 0.2, 0.4, 0.2, 0.1), Optional.empty()),
                row("Inwoners", of(0.5, 0.5, 0.0, 0.0, 0.0), Optional.empty()));

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

    @Test
    void laysTheWishAsAThinnerBarBelowNowAroundTheSameLine() {
        List<Drawn.Bar> bars =
                bars(LEGEND, row("Raadsleden", of(0.0, 0.5, 0.0, 0.5, 0.0), of(0.0, 0.0, 0.5, 0.0, 0.5)));

        assertThat(bars).hasSize(4);
        Drawn.Bar now = bars.get(0);
        Drawn.Bar wish = bars.get(2);
        assertThat(wish.y()).as("not one bar with it").isEqualTo(now.y() + now.height() + 1, within(0.1));
        assertThat(wish.height()).as("told apart without colour").isLessThan(0.6 * now.height());
        assertThat(wish.x() + wish.width() / 2)
                .as("half of the middle answers lies left of the line")
                .isEqualTo(now.right(), within(0.1));
    }

    @Test
    void drawsTheWishAsThickWhereNowIsNotAsked() {
        List<Drawn.Bar> bars = bars(ONLY_WISH, row("Raadsleden", Optional.empty(), of(0.0, 0.5, 0.0, 0.5, 0.0)));

        assertThat(bars).hasSize(2).allMatch(bar -> bar.height() > 6);
    }

    /** The words beside it say that percentages are of the thick bar. */
    @Test
    void numbersNoWishWhereNowIsHidden() {
        Drawn drawn =
                Drawn.of(chart(5, LEGEND, row("Raadsleden", Optional.empty(), of(0.0, 0.5, 0.0, 0.5, 0.0))), WIDTH);

        assertThat(drawn.bars()).isNotEmpty();
        assertThat(drawn.texts()).noneMatch(text -> text.text().endsWith("%"));
    }

    @Test
    void putsMeansInColumnsBelowTheirNames() {
        Drawn drawn = Drawn.of(
                chart(
                        5,
                        LEGEND,
                        new SpreadChart.Row("Raadsleden", Optional.empty(), Optional.empty(), List.of("2,1", "4,3")),
                        new SpreadChart.Row("Inwoners", Optional.empty(), Optional.empty(), List.of("–", "10,0"))),
                WIDTH);

        double right = right(drawn.text("2,1"));
        assertThat(right(drawn.text("–"))).isEqualTo(right, within(1.0));
        assertThat(right(drawn.texts("nu").get(1))).isEqualTo(right, within(1.0));
        assertThat(right(drawn.text("10,0"))).isEqualTo(WIDTH, within(1.0));
        assertThat(drawn.text("4,3").colour()).isEqualTo(Drawn.name(Palette.WISH));
    }

    /** Letters of another face may be so much wider. */
    private static double right(Drawn.Text text) {
        return text.x() + ChartSvg.WIDER * text.width();
    }

    static Stream<Arguments> charts() {
        return LongStream.rangeClosed(1, 60)
                .boxed()
                .flatMap(seed -> Stream.of(Arguments.of(seed, WIDTH), Arguments.of(seed, NARROW)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void keepsEveryTextApartAndWithin(long seed, double width) {
        SpreadChart chart = random(new Random(seed));
        Drawn drawn = Drawn.of(chart, width);
        double height = ChartRenderer.height(chart, width);

        assertThat(drawn.overlaps()).isEmpty();
        assertThat(drawn.texts())
                .allMatch(text -> text.x() >= 0 && text.right() <= width + 0.5)
                .allMatch(text -> text.top() >= 0 && text.baseline() <= height)
                .allMatch(text -> text.size() >= 8);
        assertThat(drawn.bars())
                .allMatch(bar ->
                        bar.x() >= 0 && bar.right() <= width && bar.y() >= 0 && bar.y() + bar.height() <= height);
        assertThat(drawn.bars()).allMatch(bar -> drawn.texts().stream().noneMatch(text -> covers(bar, text)));
        assertThat(drawn.strokes()).isNotEmpty().allMatch(line -> drawn.texts().stream()
                .noneMatch(text -> crosses(line, text)));
    }

    private static boolean crosses(Drawn.Stroke line, Drawn.Text text) {
        return text.x() < line.x1()
                && line.x1() < text.right()
                && line.y1() < text.baseline()
                && text.top() < line.y2();
    }

    /** The lower third of a sign may touch what is below it: digits do not go there. */
    private static boolean covers(Drawn.Bar bar, Drawn.Text text) {
        return !bar.colour().equals("none")
                && bar.x() < text.right() - 0.1
                && text.x() < bar.right() - 0.1
                && bar.y() < text.baseline() - 0.1
                && text.top() < bar.y() + bar.height() - 0.1;
    }

    @Test
    void refusesSharesOfAnotherScale() {
        assertThatThrownBy(() -> chart(5, LEGEND, row("Raadsleden", of(0.5, 0.5), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> chart(5, LEGEND, row("Raadsleden", Optional.empty(), of(0.5, 0.5))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Those of rows; the legend has five colours, and two samples where there are two kinds of bars. */
    private static List<Drawn.Bar> bars(SpreadChart.Legend legend, SpreadChart.Row... rows) {
        return Drawn.of(chart(5, legend, rows), WIDTH).bars().stream()
                .filter(bar -> !bar.colour().equals("none"))
                .skip(legend.now().isPresent() ? 7 : 5)
                .toList();
    }

    private static Optional<SpreadChart.Bar> of(Double... shares) {
        return Optional.of(new SpreadChart.Bar(List.of(shares), "30%", "40%"));
    }

    private static SpreadChart.Row row(String label, Optional<SpreadChart.Bar> now, Optional<SpreadChart.Bar> wish) {
        return new SpreadChart.Row(label, now, wish, List.of());
    }

    private static SpreadChart chart(int points, SpreadChart.Legend legend, SpreadChart.Row... rows) {
        return new SpreadChart(
                points,
                List.of(new SpreadChart.Panel("De gemeente luistert naar inwoners.", "", List.of(rows))),
                legend);
    }

    private static SpreadChart random(Random random) {
        int points = 2 + random.nextInt(10);
        List<SpreadChart.Panel> panels = new ArrayList<>();
        for (int panel = 0; panel <= random.nextInt(5); panel++) {
            List<SpreadChart.Row> rows = new ArrayList<>();
            for (int row = 0; row <= random.nextInt(5); row++) {
                rows.add(row(random, points, "Leden van groep " + row + " (verdeeld)".repeat(random.nextInt(3))));
            }
            panels.add(new SpreadChart.Panel(
                    "Een stelling over de gemeente ".repeat(1 + random.nextInt(6)),
                    "Inwoners lazen: ‘Een andere stelling.’ ".repeat(random.nextInt(4)),
                    rows));
        }
        String end = "Helemaal niet mee eens ".repeat(1 + random.nextInt(3));
        return new SpreadChart(
                points,
                panels,
                new SpreadChart.Legend(
                        end,
                        "Helemaal",
                        LEGEND.now(),
                        LEGEND.wish(),
                        random.nextBoolean() ? LEGEND.notes() : List.of()));
    }

    private static SpreadChart.Row row(Random random, int points, String label) {
        return new SpreadChart.Row(label, bar(random, points), bar(random, points), List.of("2,3", "–"));
    }

    private static Optional<SpreadChart.Bar> bar(Random random, int points) {
        if (random.nextInt(4) == 0) {
            return Optional.empty();
        }
        double[] drawn = IntStream.range(0, points)
                .mapToDouble(point -> random.nextInt(3) == 0 ? 0 : random.nextDouble())
                .toArray();
        drawn[random.nextInt(points)] += 0.1;
        double all =
                IntStream.range(0, points).mapToDouble(point -> drawn[point]).sum();
        return Optional.of(new SpreadChart.Bar(
                IntStream.range(0, points).mapToObj(point -> drawn[point] / all).toList(), "100%", "100%"));
    }
}
