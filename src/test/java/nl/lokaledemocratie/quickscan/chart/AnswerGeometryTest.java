package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.chart.AnswerChart.Legend;
import nl.lokaledemocratie.quickscan.chart.AnswerChart.Panel;
import nl.lokaledemocratie.quickscan.chart.AnswerChart.Row;
import nl.lokaledemocratie.quickscan.chart.AnswerChart.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where bars, dots and numbers stand in the chart of answers. */
class AnswerGeometryTest {

    private static final double WIDTH = 467;
    private static final String LONG = "Vertrouwen in de samenwerkingsovereenkomst en in elkaar, en anders nergens in";

    @Test
    void drawsBarsAsLongAsTheirSharesFromOneLine() {
        Drawn drawn = Drawn.of(bars(1, row("Ja", 0.5, "50%"), row("Nee", 0.25, "25%"), row("Nul", 0, "0%")), WIDTH);

        assertThat(drawn.bars()).hasSize(3);
        assertThat(drawn.bars().get(0).width())
                .isEqualTo(2 * drawn.bars().get(1).width(), within(1e-3));
        assertThat(drawn.bars()).allMatch(bar -> bar.x() == drawn.bars().get(0).x());
        assertThat(drawn.bars().get(2).width()).as("zero can be seen").isEqualTo(1, within(1e-3));
    }

    @Test
    void drawsAPartOverItsWholeAndTheNumberBehindBoth() {
        Row row = new Row("Samen", OptionalDouble.of(0.25), OptionalDouble.of(0.5), "25% / 50%");
        Drawn drawn = Drawn.of(bars(1, row), WIDTH);

        assertThat(drawn.bars())
                .extracting(Drawn.Bar::colour)
                .containsExactly(Drawn.name(Palette.NOW_FAINT), Drawn.name(Palette.NOW));
        assertThat(drawn.text("25% / 50%").x())
                .isGreaterThan(drawn.bars().get(0).right());
    }

    @Test
    void drawsADotWhereItsMeanIsBetweenTheEndsOfTheScale() {
        AnswerChart chart = new AnswerChart(
                Sign.DOT, 1, 10, new Legend("1", "10"), List.of(new Panel("", List.of(row("Raad", 5.5, "5,5")))));
        Drawn drawn = Drawn.of(chart, WIDTH);

        Drawn.Text low = drawn.text("1");
        Drawn.Text high = drawn.text("10");
        assertThat(drawn.circles()).hasSize(1);
        assertThat(drawn.circles().get(0).x()).isEqualTo((low.x() + high.right()) / 2, within(0.5));
        assertThat(drawn.bars()).isEmpty();
    }

    @Test
    void drawsNothingButWordsForWhatIsHidden() {
        Drawn drawn = Drawn.of(
                bars(1, new Row("Nee", OptionalDouble.empty(), OptionalDouble.empty(), "niet getoond")), WIDTH);

        assertThat(drawn.bars()).isEmpty();
        assertThat(drawn.text("niet getoond").colour()).isEqualTo(Drawn.name(Palette.MUTED));
    }

    @ParameterizedTest
    @ValueSource(doubles = {318, 467, 700})
    void keepsTextsApartHoweverLongTheyAre(double width) {
        AnswerChart chart = new AnswerChart(
                Sign.BAR,
                0,
                1,
                new Legend("Op de eerste plaats", "Bij de eerste 3"),
                List.of(
                        new Panel(LONG + " (12.345 mensen)", List.of(row(LONG, 1, "100%"), row(LONG, 0.999, "99,9%"))),
                        new Panel(
                                "Raadsleden",
                                List.of(new Row(
                                        "Kort",
                                        OptionalDouble.empty(),
                                        OptionalDouble.of(1),
                                        "niet getoond / 100%")))));
        Drawn drawn = Drawn.of(chart, width);

        assertThat(drawn.overlaps()).isEmpty();
        assertThat(drawn.texts())
                .allMatch(text -> text.x() >= 0 && text.right() <= width)
                .allMatch(text -> text.top() >= 0 && text.baseline() <= ChartRenderer.height(chart, width));
        assertThat(drawn.bars()).allMatch(bar -> bar.x() >= 0 && bar.right() <= width);
    }

    @Test
    void refusesWhatLiesOutsideTheScale() {
        assertThatThrownBy(() -> bars(0.5, row("Ja", 0.51, "51%"))).hasMessage("0.51 is not from 0.0 to 0.5");
        assertThatThrownBy(() -> bars(1, row("Ja", Double.NaN, ""))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AnswerChart(Sign.BAR, 1, 2, Legend.NONE, List.of()))
                .hasMessage("From 1.0 to 2.0");
    }

    private static AnswerChart bars(double end, Row... rows) {
        return new AnswerChart(Sign.BAR, 0, end, Legend.NONE, List.of(new Panel("Inwoners", List.of(rows))));
    }

    private static Row row(String label, double value, String text) {
        return new Row(label, OptionalDouble.of(value), OptionalDouble.empty(), text);
    }
}
