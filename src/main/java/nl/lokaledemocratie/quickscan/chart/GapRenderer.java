package nl.lokaledemocratie.quickscan.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** Draws one gap: a bar from zero with its number at the end, or the note that stands for it. */
final class GapRenderer extends AbstractCategoryItemRenderer {

    private static final long serialVersionUID = 1;

    private static final Font NUMBER = Lettering.SEMIBOLD.font(12f);
    private static final Font NOTE = Lettering.ITALIC.font(11f);
    private static final double BAR = 6;

    private final transient GapChart chart;
    private final int column;

    GapRenderer(GapChart chart, int column) {
        this.chart = chart;
        this.column = column;
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis domainAxis,
            ValueAxis rangeAxis,
            CategoryDataset dataset,
            int series,
            int item,
            int pass) {
        double y = domainAxis.getCategoryMiddle(item, getColumnCount(), area, plot.getDomainAxisEdge());
        double half = area.getHeight() / getColumnCount() / 2;
        double zero = rangeAxis.valueToJava2D(0, area, plot.getRangeAxisEdge());
        graphics.setPaint(Palette.MUTED);
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.draw(new Line2D.Double(zero, y - half, zero, y + half));
        GapChart.Cell cell = chart.rows().get(item).cells().get(column);
        Optional<Mark> gap = cell.gap();
        if (gap.isPresent()) {
            drawBar(
                    graphics,
                    gap.get(),
                    zero,
                    rangeAxis.valueToJava2D(gap.get().value(), area, plot.getRangeAxisEdge()),
                    y);
        } else {
            Label.drawLine(graphics, cell.note(), NOTE, Palette.MUTED, zero + 4, y + 4);
        }
    }

    private static void drawBar(Graphics2D graphics, Mark gap, double zero, double end, double y) {
        String text = Lettering.printable(gap.text());
        double textWidth = Label.width(text, NUMBER);
        boolean right = gap.value() >= 0;
        graphics.setPaint(gap.faint() ? Palette.NOW_FAINT : right ? Palette.NOW : Palette.WISH);
        graphics.fill(new Rectangle2D.Double(Math.min(zero, end), y - BAR, Math.abs(end - zero), 2 * BAR));
        double x = right ? end + 3 : end - 3 - textWidth;
        Label.drawLine(graphics, text, NUMBER, Palette.INK, x, y + 4);
    }
}
