package nl.lokaledemocratie.quickscan.report.online.web;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.chart.Chart;
import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.chart.ChartSvg;
import nl.lokaledemocratie.quickscan.chart.NowWishChart;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Document;
import nl.lokaledemocratie.quickscan.report.online.web.OnlineView.Drawn;

/** The drawings of a report for a screen: as on paper, and as narrow as a phone, so that letters stay as large. */
final class Pictures {

    /** What a drawing is laid out for, and in how many CSS pixels it is shown: letters are as large as those of the page. */
    private static final double WIDE = 480;

    private static final double SHOWN_WIDE = 720;
    private static final double NARROW = 240;
    private static final double SHOWN_NARROW = 320;

    private Pictures() {}

    static Drawn drawn(int number, Block.Figure figure) {
        return new Drawn(
                number,
                figure,
                height(figure.chart(), WIDE, SHOWN_WIDE),
                height(narrow(figure.chart()), NARROW, SHOWN_NARROW));
    }

    private static int height(Chart chart, double width, double shown) {
        return (int) Math.ceil(ChartRenderer.height(chart, width) * shown / width);
    }

    /** The drawing with this number, from 1 on. */
    static Optional<byte[]> find(Document document, int number, boolean narrow) {
        List<Block.Figure> figures = document.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .toList();
        if (number < 1 || number > figures.size()) {
            return Optional.empty();
        }
        Block.Figure figure = figures.get(number - 1);
        return Optional.of(
                narrow
                        ? ChartSvg.of(narrow(figure.chart()), NARROW, figure.caption(), figure.alternative())
                        : ChartSvg.of(figure.chart(), WIDE, figure.caption(), figure.alternative()));
    }

    /** Panels below each other. */
    private static Chart narrow(Chart chart) {
        return chart instanceof NowWishChart many
                ? new NowWishChart(many.min(), many.max(), 1, many.panels(), many.legend())
                : chart;
    }
}
