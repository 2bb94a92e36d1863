package nl.lokaledemocratie.quickscan.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.notation.HalfUp;

/** Draws a title per statement and below it a stacked bar per group, all around one line. */
final class SpreadDrawing implements Drawing {

    private static final double LEGEND_HEIGHT = 24;
    private static final double ROW = 13.5;
    private static final double BAR = 9;
    private static final double BELOW_PANEL = 7;
    private static final double BELOW_TITLE = 2;
    private static final double GAP = 10;
    private static final double BETWEEN = 2.5;
    private static final double NUMBERS = 34;
    private static final double SWATCH = 12;

    private static final Font LABEL = Lettering.REGULAR.font(9f);
    private static final Font NUMBER = Lettering.SEMIBOLD.font(8.5f);
    private static final Font TITLE = Lettering.SEMIBOLD.font(9.5f);

    private final SpreadChart chart;
    private final double width;
    private final double middle;
    private final double unit;
    private final double labelRoom;
    private final double rowHeight;
    private final List<Label> titles;

    SpreadDrawing(SpreadChart chart, double width) {
        this.chart = chart;
        this.width = width;
        double labels = chart.panels().stream()
                .flatMap(panel -> panel.rows().stream())
                .mapToDouble(row -> Label.width(Lettering.printable(row.label()), LABEL))
                .max()
                .orElse(0);
        double room = Math.min(width * 0.3, labels * ChartSvg.WIDER + 1);
        labelRoom = room / ChartSvg.WIDER;
        rowHeight = chart.panels().stream()
                .flatMap(panel -> panel.rows().stream())
                .mapToDouble(row -> label(row).height() + BETWEEN)
                .reduce(ROW, Math::max);
        double left = room + GAP;
        double below = largest(true);
        double above = largest(false);
        unit = (width - left - 2 * NUMBERS) / Math.max(below + above, 0.01);
        middle = left + NUMBERS + below * unit;
        titles = chart.panels().stream()
                .map(panel -> new Label(panel.title(), TITLE, width / ChartSvg.WIDER))
                .toList();
    }

    private Label label(SpreadChart.Row row) {
        return new Label(row.label(), LABEL, labelRoom);
    }

    private double largest(boolean below) {
        return chart.panels().stream()
                .flatMap(panel -> panel.rows().stream())
                .mapToDouble(row -> below ? below(row) : 1 - below(row))
                .max()
                .orElse(0);
    }

    /** What lies left of the line. */
    private double below(SpreadChart.Row row) {
        double half = chart.points() / 2.0;
        return IntStream.range(0, chart.points())
                .mapToDouble(point -> row.shares().get(point) * Math.max(0, Math.min(1, half - point)))
                .sum();
    }

    @Override
    public double height() {
        return LEGEND_HEIGHT
                + IntStream.range(0, titles.size()).mapToDouble(this::height).sum();
    }

    private double height(int panel) {
        return titles.get(panel).height()
                + BELOW_TITLE
                + chart.panels().get(panel).rows().size() * rowHeight
                + BELOW_PANEL;
    }

    @Override
    public void draw(Graphics2D graphics) {
        drawLegend(graphics);
        double top = LEGEND_HEIGHT;
        for (int panel = 0; panel < titles.size(); panel++) {
            titles.get(panel).drawFrom(graphics, Palette.INK, 0, top);
            double rows = top + titles.get(panel).height() + BELOW_TITLE;
            for (SpreadChart.Row row : chart.panels().get(panel).rows()) {
                draw(graphics, row, rows + rowHeight / 2);
                rows += rowHeight;
            }
            Drawing.line(
                    graphics, Palette.INK, 0.8, middle, top + titles.get(panel).height() + BELOW_TITLE, middle, rows);
            top += height(panel);
        }
    }

    private void draw(Graphics2D graphics, SpreadChart.Row row, double y) {
        label(row).drawCentred(graphics, Palette.INK, 0, y);
        double left = middle - below(row) * unit;
        double x = left;
        for (int point = 0; point < chart.points(); point++) {
            double length = row.shares().get(point) * unit;
            if (length > 0) {
                swatch(graphics, colour(point), x, y - BAR / 2, length, BAR);
            }
            x += length;
        }
        double numbered = ChartSvg.WIDER * Label.width(Lettering.printable(row.below()), NUMBER);
        Label.drawLine(graphics, row.below(), NUMBER, Palette.INK, left - numbered - 4, y + 3);
        Label.drawLine(graphics, row.above(), NUMBER, Palette.INK, x + 4, y + 3);
    }

    /** The colours of the points between what the ends mean. */
    private void drawLegend(Graphics2D graphics) {
        double y = LEGEND_HEIGHT / 2 - 2;
        Label.drawLine(graphics, chart.legend().lowest(), LABEL, Palette.INK, 0, y + 3);
        double x =
                ChartSvg.WIDER * Label.width(Lettering.printable(chart.legend().lowest()), LABEL) + 6;
        for (int point = 0; point < chart.points(); point++) {
            swatch(graphics, colour(point), x, y - BAR / 2, SWATCH, BAR);
            x += SWATCH;
        }
        Label.drawLine(graphics, chart.legend().highest(), LABEL, Palette.INK, x + 6, y + 3);
    }

    /** From the dark of one end over what is light in the middle to that of the other. */
    private Color colour(int point) {
        double half = (chart.points() - 1) / 2.0;
        double far = Math.abs(point - half) / half;
        Color end = point < half ? Palette.WISH : Palette.NOW;
        return new Color(mix(end.getRed(), far), mix(end.getGreen(), far), mix(end.getBlue(), far));
    }

    private static int mix(int end, double far) {
        return (int) HalfUp.whole(end * far + 0xF0 * (1 - far));
    }

    private static void swatch(Graphics2D graphics, Color colour, double x, double y, double width, double height) {
        Rectangle2D shape = new Rectangle2D.Double(x, y, width, height);
        graphics.setPaint(colour);
        graphics.fill(shape);
        graphics.setPaint(Palette.MUTED);
        graphics.setStroke(new BasicStroke(0.4f));
        graphics.draw(shape);
    }
}
