package nl.lokaledemocratie.quickscan.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

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
    private static final double ROOM = 7;

    private final transient NowWishChart chart;
    private final transient NowWishChart.Panel panel;

    NowWishRenderer(NowWishChart chart, NowWishChart.Panel panel) {
        this.chart = chart;
        this.panel = panel;
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
        Optional<SideNote> below =
                row.hasSideNote() ? Optional.of(SideNote.of(row.note(), area.getWidth())) : Optional.empty();
        double middle = rangeAxis.valueToJava2D(item, area, plot.getRangeAxisEdge());
        double y = middle - below.map(SideNote::lift).orElse(0.0);
        Scale scale = value -> domainAxis.valueToJava2D(value, area, plot.getDomainAxisEdge());
        Optional<Mark> now = row.now();
        Optional<Mark> wish = row.wish();
        if (now.isPresent() || wish.isPresent()) {
            drawGuide(graphics, scale, y);
        }
        if (now.isPresent() && wish.isPresent()) {
            boolean faint = row.isFaint();
            Symbols.arrow(
                    graphics, scale.at(now.get().value()), scale.at(wish.get().value()), y, faint);
        }
        wish.ifPresent(mark -> Symbols.wish(graphics, scale.at(mark.value()), y, mark.faint()));
        now.ifPresent(mark -> Symbols.now(graphics, scale.at(mark.value()), y, mark.faint()));
        drawNumbers(graphics, row, scale, y);
        below.ifPresent(note -> note.draw(graphics, area.getX(), y));
        if (now.isEmpty() && wish.isEmpty()) {
            drawNote(graphics, row, scale, y);
        }
    }

    private void drawGuide(Graphics2D graphics, Scale scale, double y) {
        graphics.setPaint(Palette.RULE);
        graphics.setStroke(new BasicStroke(0.5f));
        graphics.draw(new Line2D.Double(scale.at(chart.min()), y, scale.at(chart.max()), y));
    }

    private static void drawNumbers(Graphics2D graphics, NowWishChart.Row row, Scale scale, double y) {
        boolean wishIsRight = row.now().isEmpty()
                || row.wish().isEmpty()
                || row.wish().get().value() >= row.now().get().value();
        boolean nowAlone = row.wish().isEmpty();
        row.now().ifPresent(mark -> drawNumber(graphics, mark, scale, y, !wishIsRight || nowAlone, true));
        row.wish().ifPresent(mark -> drawNumber(graphics, mark, scale, y, wishIsRight, false));
    }

    private static void drawNumber(
            Graphics2D graphics, Mark mark, Scale scale, double y, boolean right, boolean isNow) {
        String text = Lettering.printable(mark.text());
        double x = scale.at(mark.value());
        double left = right ? x + ROOM : x - ROOM - Label.width(text, NUMBER);
        Label.drawLine(graphics, text, NUMBER, isNow ? Palette.NOW : Palette.WISH, left, y + 3);
    }

    /** Words in place of both signs. */
    private void drawNote(Graphics2D graphics, NowWishChart.Row row, Scale scale, double y) {
        double left = scale.at(chart.min());
        double room = scale.at(chart.max()) - left;
        Label note = new Label(row.note(), SideNote.FONT, room);
        graphics.setPaint(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(left - 2, y - note.height() / 2, room + 4, note.height()));
        note.drawCentred(graphics, Palette.MUTED, left, y);
    }

    /** Where a value of the answer scale stands. */
    private interface Scale {
        double at(double value);
    }
}
