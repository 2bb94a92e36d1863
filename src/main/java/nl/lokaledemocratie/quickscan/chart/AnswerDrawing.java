package nl.lokaledemocratie.quickscan.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Draws titles with lines below them: a label, a bar or a dot, and the number right of it. */
final class AnswerDrawing implements Drawing {

    private static final double LEGEND_HEIGHT = 22;
    private static final double LEAST_LINE = 17;
    private static final double BAR = 10;
    private static final double BELOW_TITLE = 2;
    private static final double BELOW_PANEL = 9;
    private static final double GAP = 12;
    private static final double SWATCH = 16;
    private static final double BESIDE = 5;

    private static final Font LABEL = Lettering.REGULAR.font(9f);
    private static final Font NUMBER = Lettering.SEMIBOLD.font(9f);
    private static final Font TITLE = Lettering.SEMIBOLD.font(9.5f);

    private final AnswerChart chart;
    private final double width;
    private final double labelWidth;
    private final double left;
    private final double unit;

    AnswerDrawing(AnswerChart chart, double width) {
        this.chart = chart;
        this.width = width;
        labelWidth = width * 0.4;
        left = labelWidth + GAP;
        unit = (width - left - numbers()) / (chart.end() - chart.start());
    }

    /** Room for the widest number. */
    private double numbers() {
        double widest = chart.panels().stream()
                .flatMap(panel -> panel.rows().stream())
                .filter(AnswerChart.Row::isShown)
                .mapToDouble(row -> Label.width(Lettering.printable(row.text()), NUMBER))
                .max()
                .orElse(0);
        return Symbols.RADIUS + BESIDE + ChartSvg.WIDER * widest;
    }

    @Override
    public double height() {
        return legendHeight()
                + chart.panels().stream().mapToDouble(this::height).sum();
    }

    private double legendHeight() {
        return chart.legend().isNeeded() ? LEGEND_HEIGHT : 0;
    }

    private double height(AnswerChart.Panel panel) {
        return titleHeight(panel)
                + panel.rows().stream().mapToDouble(row -> height(label(row))).sum()
                + BELOW_PANEL;
    }

    private double titleHeight(AnswerChart.Panel panel) {
        return panel.title().isEmpty() ? 0 : title(panel).height() + BELOW_TITLE;
    }

    private Label title(AnswerChart.Panel panel) {
        return new Label(panel.title(), TITLE, width);
    }

    private Label label(AnswerChart.Row row) {
        return new Label(row.label(), LABEL, labelWidth);
    }

    private static double height(Label label) {
        return Math.max(LEAST_LINE, label.height() + 5);
    }

    @Override
    public void draw(Graphics2D graphics) {
        if (chart.legend().isNeeded()) {
            drawLegend(graphics);
        }
        double top = legendHeight();
        for (AnswerChart.Panel panel : chart.panels()) {
            if (!panel.title().isEmpty()) {
                title(panel).drawFrom(graphics, Palette.INK, 0, top);
            }
            double y = top + titleHeight(panel);
            for (AnswerChart.Row row : panel.rows()) {
                Label label = label(row);
                Drawing.line(graphics, Palette.RULE, 0.5, 0, y, width, y);
                label.drawCentred(graphics, Palette.INK, 0, y + height(label) / 2);
                draw(graphics, row, y + height(label) / 2);
                y += height(label);
            }
            top += height(panel);
        }
    }

    private void draw(Graphics2D graphics, AnswerChart.Row row, double y) {
        double end = Math.max(row.value().orElse(chart.start()), row.whole().orElse(chart.start()));
        if (!row.isShown()) {
            Label.drawLine(graphics, row.text(), LABEL, Palette.MUTED, left, y + 3);
            return;
        }
        double beside = BESIDE;
        if (chart.sign() == AnswerChart.Sign.DOT) {
            Drawing.line(graphics, Palette.RULE, 0.5, left, y, x(chart.end()), y);
            Symbols.now(graphics, x(end), y, false);
            beside += Symbols.RADIUS;
        } else {
            row.whole().ifPresent(whole -> bar(graphics, Palette.NOW_FAINT, whole, y));
            row.value().ifPresent(value -> bar(graphics, Palette.NOW, value, y));
        }
        Label.drawLine(graphics, row.text(), NUMBER, Palette.INK, x(end) + beside, y + 3);
    }

    private void bar(Graphics2D graphics, Color colour, double value, double y) {
        swatch(graphics, colour, left, y, Math.max(1, x(value) - left));
    }

    /** The ends of the scale above its begin and its end, or what each bar means. */
    private void drawLegend(Graphics2D graphics) {
        double y = LEGEND_HEIGHT / 2 - 2;
        AnswerChart.Legend legend = chart.legend();
        if (chart.sign() == AnswerChart.Sign.DOT) {
            Label.drawLine(graphics, legend.first(), LABEL, Palette.MUTED, left, y + 3);
            double end = x(chart.end()) - Label.width(Lettering.printable(legend.second()), LABEL);
            Label.drawLine(graphics, legend.second(), LABEL, Palette.MUTED, end, y + 3);
            return;
        }
        swatch(graphics, Palette.NOW, 0, y, SWATCH);
        Label.drawLine(graphics, legend.first(), LABEL, Palette.INK, SWATCH + 5, y + 3);
        double x = SWATCH + 5 + Label.width(Lettering.printable(legend.first()), LABEL) + 16;
        swatch(graphics, Palette.NOW_FAINT, x, y, SWATCH);
        Label.drawLine(graphics, legend.second(), LABEL, Palette.INK, x + SWATCH + 5, y + 3);
    }

    private static void swatch(Graphics2D graphics, Color colour, double x, double y, double width) {
        graphics.setPaint(colour);
        graphics.fill(new Rectangle2D.Double(x, y - BAR / 2, width, BAR));
    }

    private double x(double value) {
        return left + (value - chart.start()) * unit;
    }
}
