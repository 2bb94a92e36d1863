package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.chart.GapChart.Cell;
import nl.lokaledemocratie.quickscan.chart.GapChart.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where bars, numbers and names stand in the chart of gaps, from a phone to a wide screen. */
class GapGeometryTest {

    private static final double WIDTH = 318;
    private static final String ZERO = Drawn.name(Palette.MUTED);

    /** Equal bars mean equal gaps: length is gap × unit, the same in every row and theme. */
    @Test
    void drawsBarsAsLongAsTheirGaps() {
        List<Drawn.Bar> bars = Drawn.of(chart(2, 0.5, 1.5, 1, -1), WIDTH).bars();

        assertThat(bars).hasSize(4);
        double unit = bars.get(2).width();
        assertThat(bars.get(0).width()).isEqualTo(0.5 * unit, within(1e-3));
        assertThat(bars.get(1).width()).isEqualTo(1.5 * unit, within(1e-3));
        assertThat(bars.get(3).width()).isEqualTo(unit, within(1e-3));
    }

    /** Positive to the right of zero, negative to its left, each in its own colour. */
    @Test
    void beginsEveryBarAtZero() {
        Drawn drawn = Drawn.of(chart(2, 1.5, -0.5), WIDTH);
        double zero = zero(drawn);

        assertThat(drawn.bars().get(0).x()).isEqualTo(zero, within(1e-3));
        assertThat(drawn.bars().get(0).colour()).isEqualTo(Drawn.name(Palette.NOW));
        assertThat(drawn.bars().get(1).right()).isEqualTo(zero, within(1e-3));
        assertThat(drawn.bars().get(1).colour()).isEqualTo(Drawn.name(Palette.WISH));
    }

    /** A number stands at the end of its bar, in the panel, also at the longest bars on both sides. */
    @ParameterizedTest
    @ValueSource(doubles = {290, 318, 700})
    void writesTheNumberAtTheEndOfItsBar(double width) {
        Drawn drawn = Drawn.of(chart(4, 4, -4), width);
        Drawn.Text high = drawn.text("+4,0");
        Drawn.Text low = drawn.text("−4,0");

        assertThat(high.x()).isEqualTo(drawn.bars().get(0).right() + 4, within(1e-3));
        assertThat(high.x() + ChartSvg.WIDER * high.width()).isLessThanOrEqualTo(width);
        assertThat(low.x() + ChartSvg.WIDER * low.width())
                .isLessThanOrEqualTo(drawn.bars().get(1).x());
        double panel =
                drawn.strokes().stream().mapToDouble(Drawn.Stroke::x2).max().orElseThrow();
        assertThat(low.x()).as("right of the names").isGreaterThanOrEqualTo(panel * 0.44);
    }

    /** Just below zero prints as 0,0: on the right, as any other zero. */
    @Test
    void writesAZeroOnTheRight() {
        Row row = new Row("Stad", List.of(new Cell(Optional.of(new Mark(-0.04, "0,0", false)), "")));
        Drawn drawn = Drawn.of(new GapChart(2, List.of("T"), List.of(row)), WIDTH);

        assertThat(drawn.text("0,0").x()).isGreaterThan(zero(drawn));
        assertThat(drawn.bars().get(0).x()).isEqualTo(zero(drawn), within(1e-3));
        assertThat(drawn.bars().get(0).colour()).isEqualTo(Drawn.name(Palette.NOW));
    }

    @Test
    void drawsMeansOfFewAnswersFainter() {
        Row row = new Row("Stad", List.of(new Cell(Optional.of(new Mark(1, "+1,0", true)), "")));

        assertThat(Drawn.of(new GapChart(2, List.of("T"), List.of(row)), WIDTH).bars())
                .extracting(Drawn.Bar::colour)
                .containsExactly(Drawn.name(Palette.NOW_FAINT));
    }

    /** A hidden gap is a quiet mark beside zero, in every theme the same, and the mark is explained once above all. */
    @Test
    void marksAHiddenGapAndExplainsTheMarkOnce() {
        Cell hidden = new Cell(Optional.empty(), "niet getoond");
        Cell unasked = new Cell(Optional.empty(), "niet gevraagd");
        Drawn drawn = Drawn.of(
                new GapChart(
                        2,
                        List.of("Een", "Twee"),
                        List.of(new Row("Stad", List.of(hidden, unasked)), new Row("Dam", List.of(hidden, hidden)))),
                WIDTH);

        assertThat(drawn.bars()).isEmpty();
        List<Drawn.Text> marks = drawn.texts("–");
        assertThat(marks).hasSize(5);
        assertThat(marks.subList(1, 5)).allMatch(mark -> Math.abs(mark.x() - zero(drawn) - 5) < 1e-3);
        Drawn.Text words = drawn.text("niet getoond / niet gevraagd");
        assertThat(words.x()).isGreaterThan(marks.get(0).right());
        assertThat(words.baseline()).isLessThan(drawn.text("Een").top());
    }

    /** The scale runs to the limit even where no gap is that long, and below zero only where one is. */
    @Test
    void makesRoomOnTheLeftOnlyForNegativeGaps() {
        Drawn positive = Drawn.of(chart(2, 1, 0.5), WIDTH);
        Drawn negative = Drawn.of(chart(2, 1, -1), WIDTH);

        assertThat(zero(positive)).isLessThan(zero(negative));
        assertThat(positive.bars().get(0).width())
                .isGreaterThan(negative.bars().get(0).width());
    }

    /** As many charts side by side as are at least 290 wide with 28 between them. */
    @Test
    void setsChartsSideBySideFromTheWidthThatTheyNeed() {
        assertThat(columns(607)).isEqualTo(1);
        assertThat(columns(608)).isEqualTo(2);
        assertThat(columns(925)).isEqualTo(2);
        assertThat(columns(926)).isEqualTo(3);
        assertThat(columns(200)).isEqualTo(1);
    }

    /** Names of any length break within their part of the panel; nothing covers anything, nothing sticks out. */
    @ParameterizedTest
    @ValueSource(doubles = {290, 318, 640, 1000})
    void keepsTextsApartHoweverLongTheyAre(double width) {
        List<String> themes = IntStream.range(0, 4)
                .mapToObj(i -> "Vertrouwen in de samenwerkingsovereenkomst en in elkaar, deel " + i)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            double gap = i - 2.5;
            String text = (gap < 0 ? "−" : "+") + Math.abs(gap);
            rows.add(new Row(
                    "Gemeenschappelijke regeling Voorbeeldstad-Fictiedam nummer " + i,
                    themes.stream()
                            .map(theme -> new Cell(Optional.of(new Mark(gap, text, false)), ""))
                            .toList()));
        }
        GapChart chart = new GapChart(4, themes, rows);
        Drawn drawn = Drawn.of(chart, width);

        assertThat(drawn.overlaps()).isEmpty();
        double height = ChartRenderer.height(chart, width);
        assertThat(drawn.texts())
                .allMatch(text -> text.x() >= 0 && text.right() <= width)
                .allMatch(text -> text.top() >= 0 && text.baseline() <= height);
        assertThat(drawn.bars()).allMatch(bar -> bar.x() >= 0 && bar.right() <= width);
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatThrownBy(() -> chart(0, 0)).hasMessage("Bars up to 0.0");
        assertThatThrownBy(() -> new GapChart(Double.NaN, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> chart(1, 1.01)).hasMessage("Stad 0 has a gap beyond 1.0");
        assertThatThrownBy(() -> new GapChart(1, List.of("a", "b"), List.of(new Row("Stad", List.of()))))
                .hasMessage("Stad has 0 cells");
        assertThat(chart(1, 1, -1).rows()).hasSize(2);
    }

    /** A row for each gap, in one theme. */
    private static GapChart chart(double limit, double... gaps) {
        List<Row> rows = new ArrayList<>();
        DoubleStream.of(gaps).forEach(gap -> {
            String text = (gap < 0 ? "−" : "+") + String.valueOf(Math.abs(gap)).replace('.', ',');
            rows.add(new Row("Stad " + rows.size(), List.of(new Cell(Optional.of(new Mark(gap, text, false)), ""))));
        });
        return new GapChart(limit, List.of("Thema"), rows);
    }

    private static double zero(Drawn drawn) {
        return drawn.strokes().stream()
                .filter(line -> line.x1() == line.x2() && line.colour().equals(ZERO))
                .mapToDouble(Drawn.Stroke::x1)
                .findFirst()
                .orElseThrow();
    }

    private static long columns(double width) {
        List<String> themes = List.of("een", "twee", "drie");
        Cell cell = new Cell(Optional.of(new Mark(1, "+1,0", false)), "");
        Drawn drawn = Drawn.of(new GapChart(2, themes, List.of(new Row("Stad", List.of(cell, cell, cell)))), width);
        double first = drawn.text("een").baseline();
        return drawn.texts().stream()
                .filter(text -> themes.contains(text.text()) && text.baseline() == first)
                .count();
    }
}
