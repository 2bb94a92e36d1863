package nl.lokaledemocratie.quickscan.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.notation.HalfUp;
import nl.lokaledemocratie.quickscan.notation.Notation;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/** Lays out the panels of a now-and-wish chart two abreast and has JFreeChart draw each. */
final class NowWishDrawing implements Drawing {

    private static final double GUTTER = 14;
    private static final double SUBTITLE_HEIGHT = 18;
    private static final double BELOW_TITLE = 4;
    private static final double AXIS_HEIGHT = 16;
    static final double SIDE_ROOM = 24;

    private static final Font LABEL = Lettering.REGULAR.font(9f);
    private static final Font SMALL = Lettering.REGULAR.font(8.5f);
    private static final Font TITLE = Lettering.SEMIBOLD.font(10.5f);

    private final NowWishChart chart;
    private final double width;
    private final double labelWidth;
    private final int columns;
    private final double panelWidth;
    private final List<Label> labels;
    private final double rowHeight;
    private final List<Label> titles;
    private final double belowTitle;
    private final double titleHeight;
    private final NowWishLegend legend;

    NowWishDrawing(NowWishChart chart, double width) {
        this.chart = chart;
        this.width = width;
        labelWidth = Math.min(
                Math.min(140, width * 0.28),
                chart.labels().stream()
                        .mapToDouble(label -> Label.width(Lettering.printable(label), LABEL) + 2)
                        .max()
                        .orElse(0));
        columns = chart.abreast();
        panelWidth = (width - labelWidth - GUTTER * columns) / columns;
        labels = chart.labels().stream()
                .map(label -> new Label(label, LABEL, labelWidth))
                .toList();
        rowHeight = labels.stream()
                .mapToDouble(label -> label.height() + chart.spacing().padding())
                .reduce(chart.spacing().row(), Math::max);
        legend = new NowWishLegend(chart, width);
        titles = chart.panels().stream()
                .map(panel -> new Label(panel.title(), TITLE, (panelWidth - SIDE_ROOM) / ChartSvg.WIDER))
                .toList();
        belowTitle = chart.hasSubtitles() ? SUBTITLE_HEIGHT : BELOW_TITLE;
        titleHeight = (chart.hasTitles()
                        ? titles.stream().mapToDouble(Label::height).max().orElse(0)
                        : 0)
                + belowTitle;
    }

    @Override
    public double height() {
        double gaps = Math.max(0, bands() - 1) * chart.spacing().gap();
        return legend.height()
                + IntStream.range(0, bands()).mapToDouble(this::bandHeight).sum()
                + gaps;
    }

    private int bands() {
        return (chart.panels().size() + columns - 1) / columns;
    }

    private double bandHeight(int band) {
        int last = Math.min(chart.panels().size(), (band + 1) * columns) - 1;
        return titleHeight + labels.size() * rowHeight + (hasScale(last) ? AXIS_HEIGHT : 0);
    }

    /** Whether the points of the scale stand below a panel. */
    private boolean hasScale(int panel) {
        return chart.spacing().hasScales() || panel + columns >= chart.panels().size();
    }

    @Override
    public void draw(Graphics2D graphics) {
        legend.draw(graphics);
        double top = legend.height();
        for (int band = 0; band < bands(); band++) {
            drawLabels(graphics, top);
            int end = Math.min(chart.panels().size(), (band + 1) * columns);
            for (int i = band * columns; i < end; i++) {
                drawPanel(graphics, i, labelWidth + GUTTER + i % columns * (panelWidth + GUTTER), top);
            }
            top += bandHeight(band) + chart.spacing().gap();
        }
    }

    private void drawLabels(Graphics2D graphics, double top) {
        for (int row = 0; row < labels.size(); row++) {
            double middle = top + titleHeight + (row + 0.5) * rowHeight;
            labels.get(row).drawCentred(graphics, Palette.INK, 0, middle);
            graphics.setPaint(Palette.RULE);
            graphics.setStroke(new BasicStroke(0.5f));
            double rule = top + titleHeight + row * rowHeight;
            graphics.draw(new Line2D.Double(0, rule, width, rule));
        }
    }

    private void drawPanel(Graphics2D graphics, int index, double left, double top) {
        NowWishChart.Panel panel = chart.panels().get(index);
        Label title = titles.get(index);
        double subtitle = top + titleHeight - 7;
        title.drawFrom(graphics, Palette.INK, left + SIDE_ROOM, top + titleHeight - belowTitle - title.height());
        Label.drawLine(graphics, panel.subtitle(), SMALL, Palette.MUTED, left + SIDE_ROOM, subtitle);
        if (!panel.rows().isEmpty()) {
            JFreeChart drawn = new JFreeChart(null, null, plot(panel, hasScale(index)), false);
            drawn.setBackgroundPaint(null);
            drawn.setPadding(RectangleInsets.ZERO_INSETS);
            double plotHeight = labels.size() * rowHeight + (hasScale(index) ? AXIS_HEIGHT : 0);
            drawn.draw(graphics, new Rectangle2D.Double(left, top + titleHeight, panelWidth, plotHeight));
        }
    }

    private XYPlot plot(NowWishChart.Panel panel, boolean scale) {
        XYPlot plot = new XYPlot(places(panel), scaleAxis(scale), rowAxis(), new NowWishRenderer(chart, panel));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setDomainGridlinePaint(Palette.RULE);
        plot.setDomainGridlineStroke(new BasicStroke(0.5f));
        plot.setRangeGridlinesVisible(false);
        AxisSpace below = new AxisSpace();
        below.setBottom(scale ? AXIS_HEIGHT : 0);
        plot.setFixedDomainAxisSpace(below);
        plot.setFixedRangeAxisSpace(new AxisSpace());
        return plot;
    }

    private NumberAxis scaleAxis(boolean shown) {
        double room = (chart.max() - chart.min()) * SIDE_ROOM / (panelWidth - 2 * SIDE_ROOM);
        NumberAxis axis = new NumberAxis();
        axis.setRange(chart.min() - room, chart.max() + room);
        axis.setTickUnit(new ScaleTick(chart.min(), chart.max()));
        axis.setTickLabelsVisible(shown);
        axis.setTickLabelFont(SMALL);
        axis.setLabelFont(SMALL);
        axis.setTickLabelPaint(Palette.MUTED);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private NumberAxis rowAxis() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(-0.5, labels.size() - 0.5);
        axis.setInverted(true);
        axis.setTickLabelFont(SMALL);
        axis.setLabelFont(SMALL);
        axis.setVisible(false);
        return axis;
    }

    private static DefaultXYDataset places(NowWishChart.Panel panel) {
        double[][] places = new double[2][panel.rows().size()];
        for (int i = 0; i < places[1].length; i++) {
            places[1][i] = i;
        }
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries("rows", places);
        return dataset;
    }

    /** Whole scale points; nothing beside the scale. */
    private static final class ScaleTick extends NumberTickUnit {

        private static final long serialVersionUID = 1;

        private final int min;
        private final int max;

        ScaleTick(int min, int max) {
            super(1);
            this.min = min;
            this.max = max;
        }

        @Override
        public String valueToString(double value) {
            long point = HalfUp.whole(value);
            return point < min || point > max ? "" : Notation.DUTCH.decimal(value, 0);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ScaleTick tick && tick.min == min && tick.max == max;
        }

        @Override
        public int hashCode() {
            return 31 * min + max;
        }
    }
}
