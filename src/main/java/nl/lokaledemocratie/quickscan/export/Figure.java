package nl.lokaledemocratie.quickscan.export;

import java.util.List;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.chart.Chart;
import nl.lokaledemocratie.quickscan.chart.ChartSvg;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Document;

/**
 * One figure of a report, by itself.
 *
 * @param number      from 1, in the order of the report
 * @param alternative what is to be seen, in words
 */
public record Figure(int number, String caption, String alternative, Chart chart) {

    /** As wide as on a page of the report, in points: text is as large, and so is everything beside it. */
    static final double WIDTH = 467;

    /** All figures of a report. */
    public static List<Figure> of(Document report) {
        List<Block.Figure> figures = report.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .toList();
        return IntStream.range(0, figures.size())
                .mapToObj(i -> new Figure(
                        i + 1,
                        figures.get(i).caption(),
                        figures.get(i).alternative(),
                        figures.get(i).chart()))
                .toList();
    }

    /** With its caption as title and its alternative as description. */
    public byte[] svg() {
        return ChartSvg.of(chart, WIDTH, caption, alternative);
    }

    /** For what takes no SVG, such as slides: sharp on paper too, with caption and alternative in the file. */
    public byte[] png() {
        return FigurePng.of(this);
    }
}
