package nl.lokaledemocratie.quickscan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class ChartSvgTest {

    @Test
    void drawsNowAndWishAsRealText() {
        String svg = svg(nowWish());

        assertThat(textsOf(svg)).contains("Raadsleden", "2,6", "4,1", "Participatie", "nu", "wens");
        assertThat(svg).contains("<title>Titel</title>", "<desc>Omschrijving</desc>", "role=\"img\"", "viewBox");
    }

    @Test
    void drawsNoNumberForWhatIsNotShown() {
        List<String> texts = textsOf(svg(nowWish()));

        assertThat(texts).contains("niet getoond");
        assertThat(texts).filteredOn(text -> text.contains(",")).containsExactlyInAnyOrder("2,6", "4,1", "3,0");
    }

    @Test
    void drawsGapsOfOrganisations() {
        String svg = svg(gaps());

        assertThat(textsOf(svg)).contains("Voorbeeldstad", "+1,5", "−0,4", "geen");
    }

    @Test
    void keepsTextsInTheirPlaceInAnyFont() {
        assertThat(svg(gaps())).contains("font-family=\"'Source Sans Pro'", "font-weight=\"600\"");
        assertThat(svg(gaps()).split("<text"))
                .hasSizeGreaterThan(5)
                .filteredOn(part -> part.contains("</text"))
                .allMatch(part -> part.contains("textLength="));
    }

    @Test
    void usesNoInlineStyle() {
        assertThat(svg(nowWish())).doesNotContain(" style=").doesNotContain("<style");
        assertThat(svg(gaps())).doesNotContain(" style=").doesNotContain("<style");
    }

    @Test
    void givesTheSameBytesForTheSameChart() {
        assertThat(svg(nowWish())).isEqualTo(svg(nowWish()));
    }

    @Test
    void drawsAChartWithoutAnything() {
        assertThat(svg(new GapChart(1, List.of(), List.of()))).contains("<svg");
        assertThat(svg(new NowWishChart(1, 5, List.of(), LEGEND))).contains("<svg");
    }

    private static final NowWishChart.Legend LEGEND = new NowWishChart.Legend("nu", "wens", "weinig antwoorden");

    private static NowWishChart nowWish() {
        NowWishChart.Row shown = new NowWishChart.Row("Participatie", mark(2.6, "2,6"), mark(4.1, "4,1"), "");
        NowWishChart.Row hidden = new NowWishChart.Row("Samenspel", Optional.empty(), Optional.empty(), "niet getoond");
        NowWishChart.Row onlyNow = new NowWishChart.Row("Participatie", mark(3, "3,0"), Optional.empty(), "");
        return new NowWishChart(
                1,
                5,
                List.of(
                        new NowWishChart.Panel("Raadsleden", "19 deden mee", List.of(shown, hidden)),
                        new NowWishChart.Panel("Inwoners", "12 deden mee", List.of(onlyNow, hidden))),
                LEGEND);
    }

    private static GapChart gaps() {
        return new GapChart(
                2,
                List.of("Participatie", "Samenspel"),
                List.of(
                        new GapChart.Row(
                                "Voorbeeldstad",
                                List.of(
                                        new GapChart.Cell(mark(1.5, "+1,5"), ""),
                                        new GapChart.Cell(mark(-0.4, "−0,4"), ""))),
                        new GapChart.Row(
                                "Fictiedam",
                                List.of(
                                        new GapChart.Cell(Optional.empty(), "geen"),
                                        new GapChart.Cell(mark(0, "0,0"), "")))));
    }

    private static Optional<Mark> mark(double value, String text) {
        return Optional.of(new Mark(value, text, false));
    }

    private static String svg(Chart chart) {
        return new String(ChartSvg.of(chart, 900, "Titel", "Omschrijving"), StandardCharsets.UTF_8);
    }

    private static List<String> textsOf(String svg) {
        List<String> texts = new ArrayList<>();
        Matcher matcher = Pattern.compile("<text[^>]*>([^<]*)</text").matcher(svg);
        while (matcher.find()) {
            texts.add(matcher.group(1).strip());
        }
        return texts;
    }
}
