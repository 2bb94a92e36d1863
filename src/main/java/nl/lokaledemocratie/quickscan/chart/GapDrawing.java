package nl.lokaledemocratie.quickscan.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gives each theme a small chart of its own, as many side by side as are easy to read, below one line that explains the quiet mark. */
final class GapDrawing implements Drawing {

    /** The least width in which names, bars and numbers are easy to read. */
    private static final double NARROWEST = 290;

    private static final double GUTTER = 28;
    private static final Font NOTE = Lettering.REGULAR.font(12.5f);

    private final int across;
    private final double panelWidth;
    private final List<Panel> panels;
    private final Optional<Label> note;

    GapDrawing(GapChart chart, double width) {
        int fitting = (int) ((width + GUTTER) / (NARROWEST + GUTTER));
        across = Math.max(1, Math.min(fitting, chart.columns().size()));
        panelWidth = fitting <= 1 ? width : (width + GUTTER) / fitting - GUTTER;
        panels = IntStream.range(0, chart.columns().size())
                .mapToObj(column -> new Panel(chart, column, panelWidth))
                .toList();
        note = Optional.of(String.join(" / ", chart.notes()))
                .filter(text -> !text.isEmpty())
                .map(text -> new Label(text, NOTE, width / ChartSvg.WIDER - Panel.MARK_ROOM));
    }

    @Override
    public double height() {
        return noteHeight() + lines().stream().mapToDouble(GapDrawing::height).sum();
    }

    @Override
    public void draw(Graphics2D graphics) {
        note.ifPresent(label -> {
            Label.drawLine(graphics, GapChart.NOT_DRAWN, NOTE, Palette.MUTED, 0, NOTE.getSize2D());
            label.drawFrom(graphics, Palette.MUTED, Panel.MARK_ROOM, 0);
        });
        double top = noteHeight();
        for (List<Panel> line : lines()) {
            for (int i = 0; i < line.size(); i++) {
                line.get(i).draw(graphics, i * (panelWidth + GUTTER), top);
            }
            top += height(line);
        }
    }

    private List<List<Panel>> lines() {
        List<List<Panel>> lines = new ArrayList<>();
        for (int from = 0; from < panels.size(); from += across) {
            lines.add(panels.subList(from, Math.min(panels.size(), from + across)));
        }
        return lines;
    }

    private static double height(List<Panel> line) {
        return GUTTER + line.stream().mapToDouble(Panel::height).max().orElse(0);
    }

    private double noteHeight() {
        return note.map(label -> label.height() + 12).orElse(1.0);
    }

    /** The gaps of one theme: below its name a line for each organisation, with a bar from zero and the number at its end. */
    private static final class Panel {

        static final double MARK_ROOM = 14;

        private static final double NUMBER_ROOM = 34;
        private static final double BAR = 6.5;
        private static final double LEAST_LINE = 24;

        private static final Font TITLE = Lettering.SEMIBOLD.font(14f);
        private static final Font NAME = Lettering.REGULAR.font(13f);
        private static final Font NUMBER = Lettering.SEMIBOLD.font(13f);

        private final GapChart chart;
        private final int column;
        private final double width;
        private final double zero;
        private final double unit;
        private final Label title;
        private final List<Label> names;

        Panel(GapChart chart, int column, double width) {
            this.chart = chart;
            this.column = column;
            this.width = width;
            double nameWidth = width * 0.44;
            double low = chart.lowest();
            double left = nameWidth + (low < 0 ? NUMBER_ROOM : MARK_ROOM);
            unit = (width - left - NUMBER_ROOM) / (chart.limit() - low);
            zero = left - low * unit;
            title = new Label(chart.columns().get(column), TITLE, width / ChartSvg.WIDER);
            names = chart.rows().stream()
                    .map(row -> new Label(row.label(), NAME, nameWidth / ChartSvg.WIDER))
                    .toList();
        }

        double height() {
            return head() + names.stream().mapToDouble(Panel::line).sum();
        }

        void draw(Graphics2D graphics, double left, double top) {
            title.drawFrom(graphics, Palette.INK, left, top);
            double y = top + head();
            for (int row = 0; row < names.size(); row++) {
                double height = line(names.get(row));
                stroke(graphics, Palette.RULE, 0.5f, new Line2D.Double(left, y, left + width, y));
                stroke(graphics, Palette.MUTED, 0.8f, new Line2D.Double(left + zero, y, left + zero, y + height));
                double middle = y + height / 2;
                names.get(row).drawCentred(graphics, Palette.INK, left, middle);
                drawCell(graphics, chart.rows().get(row).cells().get(column), left + zero, middle);
                y += height;
            }
        }

        private void drawCell(Graphics2D graphics, GapChart.Cell cell, double x, double y) {
            cell.gap()
                    .ifPresentOrElse(
                            gap -> drawBar(graphics, gap, x, y),
                            () -> Label.drawLine(graphics, GapChart.NOT_DRAWN, NAME, Palette.MUTED, x + 5, y + 4));
        }

        private void drawBar(Graphics2D graphics, Mark gap, double x, double y) {
            double length = Math.abs(gap.value()) * unit;
            boolean right = gap.value() >= 0 || !gap.text().startsWith("−");
            graphics.setPaint(gap.faint() ? Palette.NOW_FAINT : right ? Palette.NOW : Palette.WISH);
            graphics.fill(new Rectangle2D.Double(right ? x : x - length, y - BAR, length, 2 * BAR));
            String text = Lettering.printable(gap.text());
            double number = right ? x + length + 4 : x - length - 4 - ChartSvg.WIDER * Label.width(text, NUMBER);
            Label.drawLine(graphics, text, NUMBER, Palette.INK, number, y + 4.5);
        }

        private double head() {
            return title.height() + 6;
        }

        private static double line(Label name) {
            return Math.max(LEAST_LINE, name.height() + 6);
        }

        private static void stroke(Graphics2D graphics, Color colour, float width, Line2D line) {
            graphics.setPaint(colour);
            graphics.setStroke(new BasicStroke(width));
            graphics.draw(line);
        }
    }
}
