package nl.lokaledemocratie.quickscan.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Lays out the columns of a gap chart beside the names and has JFreeChart draw each. */
final class GapDrawing {

    private static final double GUTTER = 10;
    private static final double ROW_HEIGHT = 26;
    private static final double NUMBER_ROOM = 34;

    private static final Font LABEL = Lettering.REGULAR.font(12.5f);
    private static final Font TITLE = Lettering.SEMIBOLD.font(12.5f);

    private final GapChart chart;
    private final double width;
    private final double labelWidth;
    private final double columnWidth;
    private final List<Label> titles;
    private final List<Label> names;
    private final double titleHeight;
    private final double rowHeight;

    GapDrawing(GapChart chart, double width) {
        this.chart = chart;
        this.width = width;
        labelWidth = Math.min(190, width * 0.25);
        columnWidth = (width - labelWidth) / Math.max(1, chart.columns().size()) - GUTTER;
        titles = chart.columns().stream()
                .map(title -> new Label(title, TITLE, columnWidth))
                .toList();
        names = chart.rows().stream()
                .map(row -> new Label(row.label(), LABEL, labelWidth))
                .toList();
        titleHeight = titles.stream().mapToDouble(Label::height).max().orElse(0) + 8;
        rowHeight = names.stream().mapToDouble(label -> label.height() + 6).reduce(ROW_HEIGHT, Math::max);
    }

    double height() {
        return titleHeight + chart.rows().size() * rowHeight + 4;
    }

    void draw(Graphics2D graphics) {
        for (int row = 0; row < names.size(); row++) {
            double top = titleHeight + row * rowHeight;
            graphics.setPaint(Palette.RULE);
            graphics.setStroke(new BasicStroke(0.5f));
            graphics.draw(new Line2D.Double(0, top, width, top));
            names.get(row).drawCentred(graphics, Palette.INK, 0, top + rowHeight / 2);
        }
        for (int column = 0; column < titles.size(); column++) {
            double left = labelWidth + GUTTER + column * (columnWidth + GUTTER);
            titles.get(column).drawFrom(graphics, Palette.INK, left, 0);
            drawColumn(graphics, column, left);
        }
    }

    private void drawColumn(Graphics2D graphics, int column, double left) {
        if (chart.rows().isEmpty()) {
            return;
        }
        JFreeChart drawn = new JFreeChart(null, null, plot(column), false);
        drawn.setBackgroundPaint(null);
        drawn.setPadding(RectangleInsets.ZERO_INSETS);
        double plotHeight = chart.rows().size() * rowHeight;
        drawn.draw(graphics, new Rectangle2D.Double(left, titleHeight, columnWidth, plotHeight));
    }

    private CategoryPlot plot(int column) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int row = 0; row < chart.rows().size(); row++) {
            // Nothing to draw is 0 here: JFreeChart skips a column of nulls, notes and all. The renderer asks the
            // chart.
            double gap = chart.rows()
                    .get(row)
                    .cells()
                    .get(column)
                    .gap()
                    .map(Mark::value)
                    .orElse(0.0);
            dataset.addValue(gap, "gap", Integer.valueOf(row));
        }
        CategoryPlot plot = new CategoryPlot(dataset, names(), gaps(), new GapRenderer(chart, column));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private static CategoryAxis names() {
        CategoryAxis axis = new CategoryAxis();
        axis.setVisible(false);
        axis.setTickLabelFont(LABEL);
        axis.setLabelFont(LABEL);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(0);
        return axis;
    }

    private NumberAxis gaps() {
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        axis.setTickLabelFont(LABEL);
        axis.setLabelFont(LABEL);
        double low = chart.lowest();
        double left = low < 0 ? NUMBER_ROOM : 1;
        double unit = (columnWidth - left - NUMBER_ROOM) / (chart.limit() - low);
        axis.setRange(low - left / unit, chart.limit() + NUMBER_ROOM / unit);
        return axis;
    }
}
