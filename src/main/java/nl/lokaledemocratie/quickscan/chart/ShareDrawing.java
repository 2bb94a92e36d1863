package nl.lokaledemocratie.quickscan.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Draws a line per class: the band, a bar across it for the population and a filled circle for the group, with both numbers at its end. */
final class ShareDrawing implements Drawing {

    private static final double LEGEND_HEIGHT = 22;
    private static final double NUMBERS = 70;
    private static final double LEAST_LINE = 16;
    private static final double BESIDE_LABEL = 5;
    private static final double ABOVE_TITLE = 5;
    private static final double BELOW_TITLE = 3;
    private static final double BAND = 4.5;
    private static final double BAR = 6.5;

    private static final Font LABEL = Lettering.REGULAR.font(9f);
    private static final Font TITLE = Lettering.SEMIBOLD.font(9.5f);
    private static final Font NUMBER = Lettering.SEMIBOLD.font(9f);

    private final ShareChart chart;
    private final double width;
    private final double left;
    private final double unit;
    private final double labelWidth;

    ShareDrawing(ShareChart chart, double width) {
        this.chart = chart;
        this.width = width;
        labelWidth = width * 0.36;
        left = labelWidth + 12;
        unit = (width - left - NUMBERS) / chart.end();
    }

    @Override
    public double height() {
        return LEGEND_HEIGHT + chart.panels().stream().mapToDouble(this::height).sum();
    }

    private double height(ShareChart.Panel panel) {
        return titleHeight(panel)
                + panel.rows().stream().mapToDouble(row -> line(label(row))).sum();
    }

    private double titleHeight(ShareChart.Panel panel) {
        return panel.title().isEmpty() ? 0 : ABOVE_TITLE + title(panel).height() + BELOW_TITLE;
    }

    private Label title(ShareChart.Panel panel) {
        return new Label(panel.title(), TITLE, width / ChartSvg.WIDER);
    }

    private Label label(ShareChart.Row row) {
        return new Label(row.label(), LABEL, labelWidth / ChartSvg.WIDER);
    }

    @Override
    public void draw(Graphics2D graphics) {
        drawLegend(graphics);
        double top = LEGEND_HEIGHT;
        for (ShareChart.Panel panel : chart.panels()) {
            title(panel).drawFrom(graphics, Palette.INK, 0, top + ABOVE_TITLE);
            top += titleHeight(panel);
            for (ShareChart.Row row : panel.rows()) {
                Label label = label(row);
                double height = line(label);
                Drawing.line(graphics, Palette.RULE, 0.5, 0, top, width, top);
                label.drawCentred(graphics, Palette.INK, 0, top + height / 2);
                draw(graphics, row, top + height / 2);
                top += height;
            }
        }
    }

    private void draw(Graphics2D graphics, ShareChart.Row row, double y) {
        band(graphics, x(row.low()), Math.max(1, x(row.high()) - x(row.low())), y);
        bar(graphics, x(row.population().value()), y);
        Symbols.now(graphics, x(row.share().value()), y, false);
        String text = row.share().text() + " / " + row.population().text();
        Label.drawLine(graphics, text, NUMBER, Palette.INK, width - NUMBERS + 8, y + 3);
    }

    private void drawLegend(Graphics2D graphics) {
        double y = LEGEND_HEIGHT / 2 - 2;
        Symbols.now(graphics, 4, y, false);
        double x = text(graphics, chart.legend().share(), 13, y) + 20;
        bar(graphics, x, y);
        x = text(graphics, chart.legend().population(), x + 8, y) + 18;
        band(graphics, x, 14, y);
        text(graphics, chart.legend().band(), x + 19, y);
    }

    private static double text(Graphics2D graphics, String text, double x, double y) {
        Label.drawLine(graphics, text, LABEL, Palette.INK, x, y + 3);
        return x + Label.width(Lettering.printable(text), LABEL);
    }

    private static void band(Graphics2D graphics, double x, double width, double y) {
        Rectangle2D bar = new Rectangle2D.Double(x, y - BAND, width, 2 * BAND);
        graphics.setPaint(Palette.RULE);
        graphics.fill(bar);
        graphics.setPaint(Palette.BAND_EDGE);
        graphics.setStroke(new BasicStroke(0.5f));
        graphics.draw(bar);
    }

    private static void bar(Graphics2D graphics, double x, double y) {
        Drawing.line(graphics, Palette.INK, 1.8, x, y - BAR, x, y + BAR);
    }

    private double x(double share) {
        return left + share * unit;
    }

    private static double line(Label label) {
        return Math.max(LEAST_LINE, label.height() + BESIDE_LABEL);
    }
}
