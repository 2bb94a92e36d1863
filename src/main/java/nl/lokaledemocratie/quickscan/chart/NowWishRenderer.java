package nl.lokaledemocratie.quickscan.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.stream.Stream;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** Draws one row of a panel: a guide line, the arrow from now to wish, both signs, and the numbers on the outside. */
final class NowWishRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1;

    private static final Font NUMBER = Lettering.SEMIBOLD.font(8.5f);
    private static final Font NOTE = Lettering.ITALIC.font(8f);
    private static final double ROOM = 7;
    private static final String TO = " →";
    private static final double BESIDE = 0.8;

    /** Half of what lies between the bounds of two signs of a row. */
    private static final double APART = 1.3;

    private final transient NowWishChart chart;
    private final transient NowWishChart.Panel panel;
    private final transient NowWishLegend.Signs signs;

    NowWishRenderer(NowWishChart chart, NowWishChart.Panel panel) {
        this.chart = chart;
        this.panel = panel;
        signs = new NowWishLegend.Signs(chart.legend().signs());
    }

    /** All rows, wherever their place in the dataset. */
    @Override
    public XYItemRendererState initialise(
            Graphics2D graphics, Rectangle2D area, XYPlot plot, XYDataset dataset, PlotRenderingInfo info) {
        XYItemRendererState state = super.initialise(graphics, area, plot, dataset, info);
        state.setProcessVisibleItemsOnly(false);
        return state;
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshairState,
            int pass) {
        NowWishChart.Row row = panel.rows().get(item);
        double y = rangeAxis.valueToJava2D(item, area, plot.getRangeAxisEdge());
        Scale scale = value -> domainAxis.valueToJava2D(value, area, plot.getDomainAxisEdge());
        Optional<Mark> now = row.now();
        Optional<Mark> wish = row.wish();
        if (now.isEmpty() && wish.isEmpty()) {
            drawNote(graphics, row, scale, y);
            return;
        }
        Drawing.line(graphics, Palette.RULE, 0.5, scale.at(chart.min()), y, scale.at(chart.max()), y);
        boolean both = Stream.of(now, wish).allMatch(NowWishRenderer::hasBounds);
        now.ifPresent(mark -> drawBand(graphics, mark, scale, both ? y - APART : y, true));
        wish.ifPresent(mark -> drawBand(graphics, mark, scale, both ? y + APART : y, false));
        if (signs.hasArrow() && now.isPresent() && wish.isPresent()) {
            boolean faint = row.isFaint();
            Symbols.arrow(
                    graphics, scale.at(now.get().value()), scale.at(wish.get().value()), y, faint);
        }
        Runnable from = () -> now.ifPresent(mark -> signs.from(graphics, scale.at(mark.value()), y, mark.faint()));
        Runnable to = () -> wish.ifPresent(mark -> signs.to(graphics, scale.at(mark.value()), y, mark.faint()));
        (signs.isFromAbove() ? to : from).run();
        (signs.isFromAbove() ? from : to).run();
        drawNumbers(graphics, row, scale, y);
    }

    private static boolean hasBounds(Optional<Mark> mark) {
        return mark.flatMap(Mark::band).filter(band -> !band.chance()).isPresent();
    }

    private void drawBand(Graphics2D graphics, Mark mark, Scale scale, double y, boolean first) {
        mark.band().ifPresent(band -> {
            double low = scale.at(band.low());
            double high = scale.at(band.high());
            if (band.chance()) {
                Symbols.chance(graphics, low, high, y);
            } else {
                Symbols.bounds(graphics, signs.colour(first), low, high, y);
            }
        });
    }

    /** On the outside of both signs and of what is drawn around them. */
    private void drawNumbers(Graphics2D graphics, NowWishChart.Row row, Scale scale, double y) {
        double low = scale.at(row.marks().mapToDouble(Mark::low).min().orElseThrow()) - ROOM;
        double high = scale.at(row.marks().mapToDouble(Mark::high).max().orElseThrow()) + ROOM;
        if (signs.isInTime() && row.now().isPresent() && row.wish().isPresent()) {
            drawInTime(graphics, row.now().get(), row.wish().get(), scale, low, high, y);
            return;
        }
        boolean nowIsLeft = row.now().isPresent()
                && row.wish().isPresent()
                && row.wish().get().value() >= row.now().get().value();
        row.now().ifPresent(mark -> drawNumber(graphics, mark, nowIsLeft ? low : high, nowIsLeft, y, true));
        row.wish().ifPresent(mark -> {
            boolean left = row.now().isPresent() && !nowIsLeft;
            drawNumber(graphics, mark, left ? low : high, left, y, false);
        });
        if (row.hasSideNote()) {
            drawSideNote(graphics, row, scale, low, high, y);
        }
    }

    /** Then and now in that order, whichever is larger, where there is most room. */
    private void drawInTime(
            Graphics2D graphics, Mark before, Mark now, Scale scale, double low, double high, double y) {
        String first = Lettering.printable(before.text() + TO);
        String second = Lettering.printable(now.text());
        double width = ChartSvg.WIDER * (Label.width(first, NUMBER) + Label.width(second, NUMBER)) + BESIDE;
        double right = scale.at(chart.max()) + NowWishDrawing.SIDE_ROOM;
        double left = scale.at(chart.min()) - NowWishDrawing.SIDE_ROOM;
        double x = right - high >= low - left ? Math.min(high, right - width) : Math.max(left, low - width);
        Label.drawLine(graphics, first, NUMBER, signs.colour(true), x, y + 3);
        Label.drawLine(
                graphics,
                second,
                NUMBER,
                signs.colour(false),
                x + ChartSvg.WIDER * Label.width(first, NUMBER) + BESIDE,
                y + 3);
    }

    private void drawNumber(Graphics2D graphics, Mark mark, double x, boolean left, double y, boolean first) {
        String text = Lettering.printable(mark.text());
        Label.drawLine(graphics, text, NUMBER, signs.colour(first), left ? x - Label.width(text, NUMBER) : x, y + 3);
    }

    /** Behind the number of the only sign, or before the sign where there is more room. */
    private void drawSideNote(
            Graphics2D graphics, NowWishChart.Row row, Scale scale, double low, double high, double y) {
        String number = row.marks().map(Mark::text).findFirst().orElseThrow();
        double behind = high + ChartSvg.WIDER * Label.width(Lettering.printable(number), NUMBER) + 5;
        double right = scale.at(chart.max()) + NowWishDrawing.SIDE_ROOM;
        double left = scale.at(chart.min()) - NowWishDrawing.SIDE_ROOM;
        boolean isBehind = right - behind >= low - left;
        double room = (isBehind ? right - behind : low - left) / ChartSvg.WIDER;
        Label note = new Label(row.note(), NOTE, room);
        double width = Math.min(room, Label.width(Lettering.printable(row.note()), NOTE)) * ChartSvg.WIDER;
        double x = isBehind ? behind : low - width;
        graphics.setPaint(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(x - 1, y - note.height() / 2, width + 2, note.height()));
        note.drawCentred(graphics, Palette.MUTED, x, y);
    }

    /** Words in place of both signs. */
    private void drawNote(Graphics2D graphics, NowWishChart.Row row, Scale scale, double y) {
        double left = scale.at(chart.min());
        double room = scale.at(chart.max()) - left;
        Label note = new Label(row.note(), NOTE, room);
        graphics.setPaint(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(left - 2, y - note.height() / 2, room + 4, note.height()));
        note.drawCentred(graphics, Palette.MUTED, left, y);
    }

    /** Where a value of the answer scale stands. */
    private interface Scale {
        double at(double value);
    }
}
