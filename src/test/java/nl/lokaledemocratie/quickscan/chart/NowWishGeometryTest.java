package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.chart.NowWishChart.Panel;
import nl.lokaledemocratie.quickscan.chart.NowWishChart.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where everything stands in the chart of now and wish, at the width of a page of the report. */
class NowWishGeometryTest {

    private static final double WIDTH = 467;
    private static final NowWishChart.Legend LEGEND = new NowWishChart.Legend(
            "nu",
            "wens",
            "5 tot 9 antwoorden",
            "alleen toeval",
            "grenzen",
            "niet getoond",
            NowWishChart.Signs.NOW_WISH);
    private static final String GRID = Drawn.name(Palette.RULE);

    /** The first and the last grid line stand under the ends of the scale, the others at equal distances between. */
    @ParameterizedTest
    @CsvSource({"1, 5", "0, 10", "-2, 2", "1, 2"})
    void dividesTheScaleEvenlyAndNamesWholePointsOnly(int min, int max) {
        Row row = row(mark(min, "a"), mark(max, "b"));
        Drawn drawn = Drawn.of(new NowWishChart(min, max, List.of(panel(row)), LEGEND), WIDTH);
        List<Double> grid = grid(drawn);

        assertThat(grid).hasSize(max - min + 1);
        double step = (grid.get(grid.size() - 1) - grid.get(0)) / (max - min);
        for (int i = 0; i < grid.size(); i++) {
            assertThat(grid.get(i)).isEqualTo(grid.get(0) + i * step, within(1e-3));
            String name = String.valueOf(min + i).replace('-', '−');
            Drawn.Text tick = drawn.text(name);
            assertThat(tick.x() + tick.width() / 2).as(name).isEqualTo(grid.get(i), within(1.5));
        }
        assertThat(drawn.texts())
                .filteredOn(text -> text.text().matches("[−\\d]+"))
                .hasSize(grid.size());
    }

    /** A value stands as far between the ends as it lies between them. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 1.4, 2.6, 3, 4.99, 5})
    void setsASignWhereItsValueIs(double value) {
        Drawn drawn = draw(panel(row(mark(value, "x"), mark(3, "y"))));
        List<Double> grid = grid(drawn);
        double x = grid.get(0) + (value - 1) / 4 * (grid.get(4) - grid.get(0));

        assertThat(signs(drawn.circles()).get(0).x()).isEqualTo(x, within(1e-3));
        assertThat(signs(drawn.diamonds()).get(0).x()).isEqualTo(grid.get(2), within(1e-3));
    }

    /** Each number stands outside its sign, away from the other, and within the panel at both ends of the scale. */
    @ParameterizedTest
    @CsvSource({"1, 5", "5, 1", "2.6, 4.1", "3, 3"})
    void writesNumbersOnTheOutside(double now, double wish) {
        Drawn drawn = draw(panel(row(mark(now, "1,0 "), mark(wish, "5,0 "))));
        Drawn.Text nowText = drawn.text("1,0 ");
        Drawn.Text wishText = drawn.text("5,0 ");
        double nowX = signs(drawn.circles()).get(0).x();
        double wishX = signs(drawn.diamonds()).get(0).x();

        if (wish >= now) {
            assertThat(nowText.right()).isLessThan(nowX - Symbols.RADIUS);
            assertThat(wishText.x()).isGreaterThan(wishX + Symbols.RADIUS);
        } else {
            assertThat(nowText.x()).isGreaterThan(nowX + Symbols.RADIUS);
            assertThat(wishText.right()).isLessThan(wishX - Symbols.RADIUS);
        }
        assertThat(nowText.overlaps(wishText)).isFalse();
        assertThat(List.of(nowText, wishText)).allMatch(text -> text.x() >= 0 && text.right() <= WIDTH);
        assertThat(nowText.colour()).isEqualTo(Drawn.name(Palette.NOW));
        assertThat(wishText.colour()).isEqualTo(Drawn.name(Palette.WISH));
    }

    /** A sign alone has its number on the right. */
    @Test
    void writesTheNumberOfASignAloneOnItsRight() {
        Drawn drawn = draw(panel(
                new Row("a", mark(5, "5,0"), Optional.empty(), ""),
                new Row("b", Optional.empty(), mark(5, "5,1"), "")));

        assertThat(drawn.text("5,0").x())
                .isGreaterThan(signs(drawn.circles()).get(0).x());
        assertThat(drawn.text("5,1").x())
                .isGreaterThan(signs(drawn.diamonds()).get(0).x());
        assertThat(drawn.texts()).allMatch(text -> text.right() <= WIDTH);
    }

    /** An arrow runs from the edge of the circle to just before the diamond; too short an arrow is left out. */
    @Test
    void drawsAnArrowBetweenTheSigns() {
        Drawn far = draw(panel(row(mark(2, "a"), mark(4, "b"))));
        Drawn back = draw(panel(row(mark(4, "a"), mark(2, "b"))));
        Drawn near = draw(panel(row(mark(3, "a"), mark(3.1, "b"))));

        Drawn.Stroke arrow = arrows(far).get(0);
        assertThat(arrow.x1()).isEqualTo(signs(far.circles()).get(0).x() + Symbols.RADIUS, within(1e-3));
        assertThat(arrow.x2()).isLessThan(signs(far.diamonds()).get(0).x() - Symbols.RADIUS);
        assertThat(arrow.y1()).isEqualTo(signs(far.circles()).get(0).y(), within(1e-3));
        assertThat(arrows(back).get(0).x1())
                .isLessThan(signs(back.circles()).get(0).x());
        assertThat(arrows(back).get(0).x2())
                .isGreaterThan(signs(back.diamonds()).get(0).x());
        assertThat(arrows(near)).isEmpty();
    }

    /** Where neither may be shown, the row has its note over the scale and nothing else: no sign, no arrow, no number. */
    @Test
    void drawsNothingOfAHiddenRowButItsNote() {
        Drawn drawn = draw(panel(new Row("T", Optional.empty(), Optional.empty(), "niet getoond")));

        assertThat(drawn.circles()).isEmpty();
        assertThat(drawn.diamonds()).isEmpty();
        assertThat(arrows(drawn)).isEmpty();
        Drawn.Text note = drawn.text("niet getoond");
        assertThat(note.x()).isEqualTo(grid(drawn).get(0), within(1e-3));
        assertThat(note.right()).isLessThan(grid(drawn).get(4));
        Drawn.Bar behind = drawn.bars().get(0);
        assertThat(behind.x()).isLessThan(note.x());
        assertThat(behind.y()).isLessThanOrEqualTo(note.top());
        assertThat(behind.y() + behind.height()).isGreaterThanOrEqualTo(note.baseline());
    }

    /** What is not shown beside a sign is said behind its number, or before the sign where that has more room. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 3, 4, 5})
    void writesASideNoteBesideTheSign(double value) {
        Panel panel = panel(new Row("T", mark(value, "2,0"), Optional.empty(), "wens –", true));
        Drawn drawn = draw(panel, panel);
        Drawn.Text note = drawn.texts("wens –").get(0);
        double sign = signs(drawn.circles()).get(0).x();

        assertThat(note.x() > sign).isEqualTo(value < 3);
        assertThat(note.baseline()).isEqualTo(drawn.texts("2,0").get(0).baseline(), within(1.0));
        assertThat(drawn.overlaps()).isEmpty();
        assertThat(drawn.texts("niet getoond")).as("explained once").hasSize(1);
    }

    /** Numbers stand outside what is drawn around their signs, and bands end at their limits. */
    @Test
    void drawsWhatMayLieAroundAMean() {
        Mark now = new Mark(2, "2,0", false, Optional.of(new Mark.Band(1.5, 2.5, true)));
        Mark wish = new Mark(4, "4,0", false, Optional.of(new Mark.Band(3.2, 4.6, false)));
        Drawn drawn = draw(panel(row(Optional.of(now), Optional.of(wish))));
        List<Double> grid = grid(drawn);
        double unit = (grid.get(4) - grid.get(0)) / 4;

        Drawn.Bar chance = drawn.bars().stream()
                .filter(bar -> bar.colour().equals(Drawn.name(Palette.BAND)) && bar.y() > 30)
                .findFirst()
                .orElseThrow();
        assertThat(chance.x()).isEqualTo(grid.get(0) + 0.5 * unit, within(0.1));
        assertThat(chance.width()).isEqualTo(unit, within(0.1));
        assertThat(drawn.text("2,0").right()).isLessThan(chance.x());
        assertThat(drawn.text("4,0").x()).isGreaterThan(grid.get(0) + 3.6 * unit);
        assertThat(drawn.texts("alleen toeval")).hasSize(1);
        assertThat(drawn.texts("grenzen")).hasSize(1);
        assertThat(drawn.overlaps()).isEmpty();
        assertThat(draw(panel(row(mark(2, "a"), mark(4, "b")))).texts("alleen toeval"))
                .isEmpty();
    }

    /** Closer together nothing stands on another, and the points of the scale stand below the last panel of each column. */
    @ParameterizedTest
    @EnumSource(NowWishChart.Spacing.class)
    void keepsEverythingApartHoweverClose(NowWishChart.Spacing spacing) {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            NowWishChart chart = random(random, spacing);
            Drawn drawn = Drawn.of(chart, WIDTH);
            double height = ChartRenderer.height(chart, WIDTH);

            assertThat(drawn.overlaps()).isEmpty();
            assertThat(drawn.texts())
                    .allMatch(text -> text.x() >= 0 && text.right() <= WIDTH + 0.5 && text.size() >= 8)
                    .allMatch(text -> text.top() >= 0 && text.baseline() <= height);
            int scales = drawn.texts("3").size();
            int panels = chart.panels().size();
            assertThat(scales).isEqualTo(spacing == NowWishChart.Spacing.WIDE ? panels : Math.min(2, panels));
        }
    }

    private static NowWishChart random(Random random, NowWishChart.Spacing spacing) {
        int groups = 1 + random.nextInt(6);
        List<Panel> panels = IntStream.rangeClosed(1, 1 + random.nextInt(10))
                .mapToObj(panel -> new Panel(
                        "Thema " + panel,
                        "",
                        IntStream.range(0, groups)
                                .mapToObj(group -> random(random, group))
                                .toList()))
                .toList();
        return new NowWishChart(1, 5, 2, spacing, panels, LEGEND);
    }

    private static Row random(Random random, int group) {
        Optional<Mark> now = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(random(random));
        Optional<Mark> wish = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(random(random));
        boolean quiet = now.isEmpty() || wish.isEmpty();
        String note = now.isEmpty() && wish.isEmpty() ? "–" : quiet ? "wens –" : "";
        return new Row("Groep " + group, now, wish, note, quiet);
    }

    private static Mark random(Random random) {
        double value = 1 + random.nextInt(41) / 10.0;
        double low = Math.max(1, value - random.nextDouble());
        double high = Math.min(5, value + random.nextDouble());
        return new Mark(
                value,
                String.format(java.util.Locale.GERMAN, "%.1f", value),
                false,
                random.nextBoolean() ? Optional.of(new Mark.Band(low, high, random.nextBoolean())) : Optional.empty());
    }

    /** An open circle for then, a filled one for now, and the arrow points to now. */
    @Test
    void drawsThenAndNow() {
        NowWishChart.Legend legend = new NowWishChart.Legend(
                "vorige scan", "deze scan", "", "te klein om te zien", "", "", NowWishChart.Signs.BEFORE_NOW);
        Mark then = new Mark(2, "2,0", false, Optional.of(new Mark.Band(1.8, 2.2, true)));
        Drawn drawn =
                Drawn.of(new NowWishChart(1, 5, List.of(panel(row(Optional.of(then), mark(3, "3,0")))), legend), WIDTH);

        assertThat(drawn.diamonds()).isEmpty();
        assertThat(signs(drawn.circles()).stream().map(Drawn.Sign::colour)).contains(Drawn.name(Palette.NOW), "none");
        assertThat(drawn.text("2,0 →").x()).isLessThan(drawn.text("3,0").x());
        assertThat(drawn.texts("te klein om te zien")).hasSize(1);
    }

    /** A fall reads as it went: then, softer, before now. */
    @ParameterizedTest
    @CsvSource({"2.6, 2.3", "4.9, 4.6", "1.1, 1.4", "3, 3"})
    void readsThenBeforeNow(double before, double now) {
        NowWishChart.Legend legend =
                new NowWishChart.Legend("toen", "nu", "", "", "", "", NowWishChart.Signs.BEFORE_NOW);
        Drawn drawn = Drawn.of(
                new NowWishChart(1, 5, List.of(panel(row(mark(before, "9,1"), mark(now, "9,2")))), legend), WIDTH);

        assertThat(drawn.text("9,1 →").right()).isLessThan(drawn.text("9,2").x());
        assertThat(drawn.text("9,1 →").colour()).isEqualTo(Drawn.name(Palette.MUTED));
        assertThat(drawn.text("9,2").colour()).isEqualTo(Drawn.name(Palette.NOW));
        assertThat(drawn.overlaps()).isEmpty();
    }

    /** The bounds of now and wish lie over each other: each has the colour of its sign, and they stand a little apart. */
    @Test
    void tellsTheBoundsOfNowFromThoseOfWish() {
        Mark now = new Mark(2, "2,0", false, Optional.of(new Mark.Band(1.5, 3.5, false)));
        Mark wish = new Mark(4, "4,0", false, Optional.of(new Mark.Band(2.5, 4.6, false)));
        Drawn drawn = draw(panel(row(Optional.of(now), Optional.of(wish))));
        List<Drawn.Stroke> lines = drawn.strokes().stream()
                .filter(line -> line.y1() == line.y2() && line.y1() > 30)
                .toList();
        List<Double> heights = Stream.of(Palette.NOW, Palette.WISH)
                .flatMap(colour -> lines.stream().filter(line -> line.colour().equals(Drawn.name(colour))))
                .map(Drawn.Stroke::y1)
                .toList();

        assertThat(heights).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void drawsMeansOfFewAnswersFainter() {
        Mark few = new Mark(2, "2,0", true);
        Drawn drawn = draw(panel(row(Optional.of(few), mark(4, "4,0"))));

        assertThat(signs(drawn.circles()).get(0).colour()).isEqualTo(Drawn.name(Palette.NOW_FAINT));
        assertThat(signs(drawn.diamonds()).get(0).colour()).isEqualTo(Drawn.name(Palette.WISH));
        assertThat(drawn.texts("5 tot 9 antwoorden")).hasSize(1);
        assertThat(draw(panel(row(mark(2, "a"), mark(4, "b")))).texts("5 tot 9 antwoorden"))
                .isEmpty();
    }

    /** The words stand right of their sign and none covers another; signs that are not drawn are not explained. */
    @Test
    void explainsTheSignsInALegend() {
        Drawn both = draw(panel(row(mark(2, "a"), mark(4, "b"))));
        Drawn nowOnly = draw(panel(new Row("T", mark(2, "a"), Optional.empty(), "")));

        assertThat(both.text("nu").x()).isGreaterThan(both.circles().get(0).x() + Symbols.RADIUS);
        assertThat(both.text("wens").x()).isGreaterThan(both.diamonds().get(0).x() + Symbols.RADIUS);
        assertThat(both.diamonds().get(0).x()).isGreaterThan(both.text("nu").right());
        assertThat(nowOnly.texts("wens")).isEmpty();
        assertThat(nowOnly.texts("nu")).hasSize(1);
    }

    /** Two abreast: the second right of the first, the third below; labels once for both. */
    @Test
    void setsPanelsTwoAbreast() {
        Row row = row(mark(2, "2,0"), mark(4, "4,0"));
        Drawn drawn = draw(
                new Panel("Raad", "a", List.of(row)),
                new Panel("College", "b", List.of(row)),
                new Panel("Inwoners", "c", List.of(row)));

        assertThat(drawn.text("College").x()).isGreaterThan(drawn.text("Raad").right());
        assertThat(drawn.text("College").baseline())
                .isEqualTo(drawn.text("Raad").baseline());
        assertThat(drawn.text("Inwoners").x()).isEqualTo(drawn.text("Raad").x());
        assertThat(drawn.text("Inwoners").top())
                .isGreaterThan(drawn.texts("2,0").get(0).baseline());
        assertThat(drawn.texts("T")).hasSize(2);
        assertThat(drawn.overlaps()).isEmpty();
        assertThat(grid(draw(panel(row))).get(4))
                .as("one panel takes the whole width")
                .isGreaterThan(0.9 * WIDTH);
    }

    /** Long names of themes and groups break, and the rows make room. */
    @ParameterizedTest
    @ValueSource(doubles = {320, 467, 900})
    void keepsTextsApartHoweverLongTheyAre(double width) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            rows.add(new Row(
                    "Een thema met een heel lange naam over samenwerkingsovereenkomsten nummer " + i,
                    mark(1 + i / 2.0, "1," + i + "0"),
                    mark(5 - i / 2.0, "4," + i + "0"),
                    ""));
        }
        List<Panel> panels = IntStream.range(0, 3)
                .mapToObj(i -> new Panel("Leden van het algemeen bestuur die meededen " + i, "19 deden mee", rows))
                .toList();

        NowWishChart chart = new NowWishChart(1, 5, panels, LEGEND);
        Drawn drawn = Drawn.of(chart, width);

        assertThat(drawn.overlaps().stream().filter(pair -> !pair.contains("text=1,") && !pair.contains("text=4,")))
                .isEmpty();
        double height = ChartRenderer.height(chart, width);
        assertThat(drawn.texts())
                .allMatch(text -> text.x() >= 0 && text.right() <= width + 0.5)
                .allMatch(text -> text.top() >= 0 && text.baseline() <= height);
    }

    /** A row stands in the middle of its band, beside its label. */
    @Test
    void setsASignBesideTheLabelOfItsRow() {
        Drawn drawn = draw(panel(
                new Row("eerste", mark(2, "a"), mark(4, "b"), ""), new Row("tweede", mark(3, "c"), mark(5, "d"), "")));

        List<Drawn.Sign> circles = signs(drawn.circles());
        assertThat(circles.get(0).y()).isEqualTo(drawn.text("eerste").baseline() - 3, within(2.0));
        assertThat(circles.get(1).y()).isEqualTo(drawn.text("tweede").baseline() - 3, within(2.0));
        assertThat(circles.get(1).y() - circles.get(0).y()).isGreaterThanOrEqualTo(18);
    }

    @Test
    void refusesScalesAndPanelsThatDoNotFit() {
        assertThatThrownBy(() -> new NowWishChart(5, 5, List.of(), LEGEND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A scale from 5 to 5");
        Panel other = panel(new Row("anders", mark(1, "a"), mark(2, "b"), ""));
        assertThatThrownBy(() -> new NowWishChart(1, 5, List.of(panel(row(mark(1, "a"), mark(2, "b"))), other), LEGEND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Panels with different rows");
        assertThatThrownBy(() -> new Mark(Double.NaN, "?", false)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Drawn draw(Panel... panels) {
        return Drawn.of(new NowWishChart(1, 5, List.of(panels), LEGEND), WIDTH);
    }

    private static Panel panel(Row... rows) {
        return new Panel("Groep", "12 deden mee", List.of(rows));
    }

    private static Row row(Optional<Mark> now, Optional<Mark> wish) {
        return new Row("T", now, wish, "");
    }

    private static Optional<Mark> mark(double value, String text) {
        return Optional.of(new Mark(value, text, false));
    }

    /** Without the one of the legend, which is drawn first. */
    private static List<Drawn.Sign> signs(List<Drawn.Sign> drawn) {
        return drawn.stream().filter(sign -> sign.y() > 22).toList();
    }

    /** The places of the upright lines of the first panel. */
    private static List<Double> grid(Drawn drawn) {
        return drawn.strokes().stream()
                .filter(line -> line.x1() == line.x2() && line.colour().equals(GRID))
                .map(Drawn.Stroke::x1)
                .distinct()
                .toList();
    }

    private static List<Drawn.Stroke> arrows(Drawn drawn) {
        return drawn.strokes().stream()
                .filter(line -> line.y1() == line.y2() && line.colour().equals(Drawn.name(Palette.MUTED)))
                .toList();
    }
}
