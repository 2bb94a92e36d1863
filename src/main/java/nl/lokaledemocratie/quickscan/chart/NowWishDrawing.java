package nl.lokaledemocratie.quickscan.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

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
    private static final double LEGEND_HEIGHT = 22;
    private static final double SUBTITLE_HEIGHT = 18;
    private static final double BELOW_TITLE = 4;
    private static final double AXIS_HEIGHT = 16;
    private static final double PANEL_GAP = 10;
    private static final double MIN_ROW_HEIGHT = 19;
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
        double notedHeight = chart.sideNotes()
                .mapToDouble(note -> SideNote.of(note, panelWidth).rowHeight())
                .max()
                .orElse(0);
        rowHeight = labels.stream()
                .mapToDouble(label -> label.height() + 6)
                .reduce(Math.max(MIN_ROW_HEIGHT, notedHeight), Math::max);
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
        int bands = (chart.panels().size() + columns - 1) / columns;
        return LEGEND_HEIGHT + bands * bandHeight() + Math.max(0, bands - 1) * PANEL_GAP;
    }

    private double bandHeight() {
        return titleHeight + labels.size() * rowHeight + AXIS_HEIGHT;
    }

    @Override
    public void draw(Graphics2D graphics) {
        drawLegend(graphics);
        for (int i = 0; i < chart.panels().size(); i++) {
            double top = LEGEND_HEIGHT + i / columns * (bandHeight() + PANEL_GAP);
            if (i % columns == 0) {
                drawLabels(graphics, top);
            }
            double left = labelWidth + GUTTER + i % columns * (panelWidth + GUTTER);
            drawPanel(graphics, i, left, top);
        }
    }

    private void drawLegend(Graphics2D graphics) {
        double y = LEGEND_HEIGHT / 2 - 2;
        double x = 4;
        if (chart.hasNow()) {
            Symbols.now(graphics, x, y, false);
            x = legendText(graphics, chart.legend().now(), x + 9, y) + 20;
        }
        if (chart.hasWish()) {
            Symbols.wish(graphics, x, y, false);
            x = legendText(graphics, chart.legend().wish(), x + 10, y) + 20;
        }
        if (chart.hasFaint()) {
            drawFaintLegend(graphics, x, y);
        }
    }

    private void drawFaintLegend(Graphics2D graphics, double left, double y) {
        double x = left;
        if (chart.hasNow()) {
            Symbols.now(graphics, x, y, true);
            x += 13;
        }
        if (chart.hasWish()) {
            Symbols.wish(graphics, x, y, true);
            x += 13;
        }
        legendText(graphics, chart.legend().faint(), x - 3, y);
    }

    private static double legendText(Graphics2D graphics, String text, double x, double y) {
        Label.drawLine(graphics, text, LABEL, Palette.INK, x, y + 3);
        return x + Label.width(Lettering.printable(text), LABEL);
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
            JFreeChart drawn = new JFreeChart(null, null, plot(panel), false);
            drawn.setBackgroundPaint(null);
            drawn.setPadding(RectangleInsets.ZERO_INSETS);
            double plotHeight = labels.size() * rowHeight + AXIS_HEIGHT;
            drawn.draw(graphics, new Rectangle2D.Double(left, top + titleHeight, panelWidth, plotHeight));
        }
    }

    private XYPlot plot(NowWishChart.Panel panel) {
        XYPlot plot = new XYPlot(places(panel), scaleAxis(), rowAxis(), new NowWishRenderer(chart, panel));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setDomainGridlinePaint(Palette.RULE);
        plot.setDomainGridlineStroke(new BasicStroke(0.5f));
        plot.setRangeGridlinesVisible(false);
        AxisSpace below = new AxisSpace();
        below.setBottom(AXIS_HEIGHT);
        plot.setFixedDomainAxisSpace(below);
        plot.setFixedRangeAxisSpace(new AxisSpace());
        return plot;
    }

    private NumberAxis scaleAxis() {
        double room = (chart.max() - chart.min()) * SIDE_ROOM / (panelWidth - 2 * SIDE_ROOM);
        NumberAxis axis = new NumberAxis();
        axis.setRange(chart.min() - room, chart.max() + room);
        axis.setTickUnit(new ScaleTick(chart.min(), chart.max()));
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
