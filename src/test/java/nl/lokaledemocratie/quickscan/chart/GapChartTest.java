package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Whether a bar can be seen and a name read, on a phone as on a desk. */
class GapChartTest {

    private static final int PHONE = 318;

    @Test
    void givesABarMoreThanATenthOfThePhoneForOnePoint() {
        String svg = svg(chart(Optional.of(1.0)), PHONE);

        assertThat(attributes(svg, "<rect[^>]* width=\"([0-9.]+)\"")).anyMatch(width -> width >= 30);
    }

    @Test
    void drawsLettersThatCanBeRead() {
        assertThat(attributes(svg(chart(Optional.of(1.0)), PHONE), "font-size=\"([0-9.]+)"))
                .isNotEmpty()
                .allMatch(size -> size >= 12);
    }

    @Test
    void setsAsManyChartsSideBySideAsFit() {
        double one = height(PHONE);
        double three = height(3 * PHONE);

        assertThat(one).isBetween(2.5 * three, 3.5 * three);
    }

    @Test
    void drawsNothingOfAGapThatIsNotShown() {
        String svg = svg(chart(Optional.empty()), PHONE);

        assertThat(svg).doesNotContain("<rect").contains(">niet getoond<", ">–<");
        assertThat(svg).doesNotContainPattern(">[+−]?\\d,\\d<");
    }

    private static double height(int width) {
        return ChartRenderer.height(chart(Optional.of(1.0)), width);
    }

    /** Six themes and ten organisations, on a scale where three points is the longest bar. */
    private static GapChart chart(Optional<Double> gap) {
        GapChart.Cell cell = new GapChart.Cell(gap.map(value -> new Mark(value, "+1,0", false)), "niet getoond");
        List<String> themes = IntStream.range(0, 6).mapToObj(i -> "Thema " + i).toList();
        return new GapChart(
                3,
                themes,
                IntStream.range(0, 10)
                        .mapToObj(i -> new GapChart.Row(
                                "Voorbeeldstad " + i,
                                themes.stream().map(theme -> cell).toList()))
                        .toList());
    }

    private static String svg(GapChart chart, double width) {
        return new String(ChartSvg.of(chart, width, "Titel", "Omschrijving"), StandardCharsets.UTF_8);
    }

    private static List<Double> attributes(String svg, String pattern) {
        return Pattern.compile(pattern)
                .matcher(svg)
                .results()
                .map(match -> Double.parseDouble(match.group(1)))
                .toList();
    }
}
