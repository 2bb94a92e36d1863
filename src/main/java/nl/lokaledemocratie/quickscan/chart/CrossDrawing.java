package nl.lokaledemocratie.quickscan.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Draws the squares side by side, two where they fit, and below them the names in as many columns. */
final class CrossDrawing implements Drawing {

    private static final double LEAST_SQUARE = 150;

    /** Two rows of squares and the names fit a page below the text of a chapter. */
    private static final double LARGEST_SQUARE = 155;

    private static final double BETWEEN = 27;
    private static final double TITLE = 16;
    private static final double BELOW_SQUARE = 26;
    private static final double AXIS = 26;
    private static final double DOT = 3;
    private static final double LINE = 13;

    /** Directions in which the number of a point may stand, the first that is free. */
    private static final int DIRECTIONS = 12;

    private static final double[] DISTANCES = {10, 14, 19, 26, 34, 43};

    private static final Font LABEL = Lettering.REGULAR.font(8.5f);
    private static final Font NUMBER = Lettering.SEMIBOLD.font(8.5f);
    private static final Font HEADING = Lettering.SEMIBOLD.font(9.5f);

    private final CrossChart chart;
    private final int columns;
    private final double column;
    private final double square;
    private final List<Label> names;

    CrossDrawing(CrossChart chart, double width) {
        this.chart = chart;
        columns = width >= 2 * LEAST_SQUARE + BETWEEN ? 2 : 1;
        column = (width - (columns - 1) * BETWEEN) / columns;
        square = Math.min(column - AXIS - DOT, LARGEST_SQUARE);
        names = IntStream.range(0, chart.names().size())
                .mapToObj(i -> new Label(CrossChart.line(i + 1, chart.names().get(i)), LABEL, column / ChartSvg.WIDER))
                .toList();
    }

    @Override
    public double height() {
        return squares()
                + IntStream.range(0, columns)
                        .mapToDouble(this::nameHeight)
                        .max()
                        .orElse(0);
    }

    private double squares() {
        int rows = (chart.panels().size() + columns - 1) / columns;
        return rows * (TITLE + square + BELOW_SQUARE);
    }

    /** The names of one column, each after as many as there are columns. */
    private double nameHeight(int first) {
        double height = 0;
        for (int i = first; i < names.size(); i += columns) {
            height += nameHeight(names.get(i));
        }
        return height;
    }

    private static double nameHeight(Label name) {
        return Math.max(LINE, name.height() + 3);
    }

    @Override
    public void draw(Graphics2D graphics) {
        for (int i = 0; i < chart.panels().size(); i++) {
            double x = i % columns * (column + BETWEEN);
            double y = i / columns * (TITLE + square + BELOW_SQUARE);
            new Square(graphics, chart.panels().get(i), x + AXIS, y + TITLE).draw();
        }
        for (int first = 0; first < columns; first++) {
            double y = squares();
            for (int i = first; i < names.size(); i += columns) {
                names.get(i).drawFrom(graphics, Palette.INK, first * (column + BETWEEN), y);
                y += nameHeight(names.get(i));
            }
        }
    }

    /** One square with its axes, cross and points. */
    private final class Square {

        private final Graphics2D graphics;
        private final CrossChart.Panel panel;
        private final double left;
        private final double top;
        private final List<Rectangle2D> taken = new ArrayList<>();

        Square(Graphics2D graphics, CrossChart.Panel panel, double left, double top) {
            this.graphics = graphics;
            this.panel = panel;
            this.left = left;
            this.top = top;
        }

        void draw() {
            Label.drawLine(graphics, panel.title(), HEADING, Palette.INK, left, top - 6);
            frame();
            axes();
            panel.points().forEach(point -> taken.add(around(x(point.x()), y(point.y()), DOT + 1)));
            panel.points().stream()
                    .sorted(Comparator.comparingDouble(CrossChart.Point::y).reversed())
                    .forEach(this::number);
            panel.points().forEach(this::dot);
        }

        private void frame() {
            Drawing.line(graphics, Palette.RULE, 0.5, left, top, left + square, top);
            Drawing.line(graphics, Palette.RULE, 0.5, left, top + square, left + square, top + square);
            Drawing.line(graphics, Palette.RULE, 0.5, left, top, left, top + square);
            Drawing.line(graphics, Palette.RULE, 0.5, left + square, top, left + square, top + square);
            diagonal();
            Drawing.line(graphics, Palette.MUTED, 0.9, x(panel.crossX()), top, x(panel.crossX()), top + square);
            Drawing.line(graphics, Palette.MUTED, 0.9, left, y(panel.crossY()), left + square, y(panel.crossY()));
        }

        /** Where both axes have the same value. */
        private void diagonal() {
            double low = Math.max(chart.across().low(), chart.up().low());
            double high = Math.min(chart.across().high(), chart.up().high());
            if (low < high) {
                Drawing.line(graphics, Palette.BAND_EDGE, 0.8, x(low), y(low), x(high), y(high));
            }
        }

        private void axes() {
            double below = top + square + 11;
            CrossChart.Axis across = chart.across();
            text(across.begin(), left, below);
            text(across.end(), left + square - width(across.end()), below);
            text(across.name(), left + (square - width(across.name())) / 2, below);
            CrossChart.Axis up = chart.up();
            text(up.end(), left - 4 - width(up.end()), top + 7);
            text(up.begin(), left - 4 - width(up.begin()), top + square);
            text(up.name(), left - 4 - width(up.name()), top + square / 2 + 3);
        }

        private void text(String text, double x, double y) {
            Label.drawLine(graphics, text, LABEL, Palette.MUTED, x, y);
        }

        private double width(String text) {
            return Label.width(Lettering.printable(text), LABEL);
        }

        private void dot(CrossChart.Point point) {
            graphics.setPaint(point.faint() ? Palette.MUTED : Palette.NOW);
            Ellipse2D shape = new Ellipse2D.Double(x(point.x()) - DOT, y(point.y()) - DOT, 2 * DOT, 2 * DOT);
            if (point.faint()) {
                graphics.setStroke(new BasicStroke(1.2f));
                graphics.setPaint(Color.WHITE);
                graphics.fill(shape);
                graphics.setPaint(Palette.MUTED);
                graphics.draw(shape);
            } else {
                graphics.fill(shape);
            }
        }

        /** Where it covers nothing else; with a line to its point where that is not beside it. */
        private void number(CrossChart.Point point) {
            String text = String.valueOf(point.number());
            double half = Label.width(text, NUMBER) / 2;
            double x = x(point.x());
            double y = y(point.y());
            for (double distance : DISTANCES) {
                for (int i = 0; i < DIRECTIONS; i++) {
                    double angle = 2 * Math.PI * i / DIRECTIONS;
                    double numberX = x + Math.cos(angle) * (distance + half - 3);
                    double numberY = y - Math.sin(angle) * distance;
                    Rectangle2D place = new Rectangle2D.Double(
                            numberX - ChartSvg.WIDER * half - 1, numberY - 5, 2 * ChartSvg.WIDER * half + 2, 10);
                    boolean last = distance == DISTANCES[DISTANCES.length - 1] && i == DIRECTIONS - 1;
                    if (last || isFree(place)) {
                        taken.add(place);
                        if (distance > DISTANCES[0]) {
                            Drawing.line(graphics, Palette.MUTED, 0.5, x, y, numberX, numberY);
                        }
                        graphics.setPaint(Color.WHITE);
                        graphics.fill(place);
                        Color ink = point.faint() ? Palette.MUTED : Palette.INK;
                        Label.drawLine(graphics, text, NUMBER, ink, numberX - half, numberY + 3);
                        return;
                    }
                }
            }
        }

        private boolean isFree(Rectangle2D place) {
            return new Rectangle2D.Double(left, top, square, square).contains(place)
                    && taken.stream().noneMatch(place::intersects);
        }

        private double x(double value) {
            return left + chart.across().along(value) * square;
        }

        private double y(double value) {
            return top + square - chart.up().along(value) * square;
        }

        private static Rectangle2D around(double x, double y, double radius) {
            return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }
}
