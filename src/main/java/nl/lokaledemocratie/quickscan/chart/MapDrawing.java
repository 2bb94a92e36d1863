package nl.lokaledemocratie.quickscan.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws the map with its legend at the right. */
final class MapDrawing implements Drawing {

    /** Tells tints apart in grey print: each a good deal darker than the one before it, and the first than white. */
    static final List<Color> TINTS = List.of(
            new Color(0xD3E3EA), new Color(0xA3C7D5), new Color(0x6BA3B9), new Color(0x2F7D97), new Color(0x0C3F50));

    /** Part of the width that the map takes. */
    private static final double SHARE = 0.56;

    private static final double GUTTER = 18;
    private static final double MARGIN = 1;
    private static final double SWATCH_WIDTH = 20;
    private static final double SWATCH_HEIGHT = 13;
    private static final double BESIDE_SWATCH = 7;
    private static final double BELOW_TITLE = 6;
    private static final double LEAST_LINE = 18;
    private static final float THIN = 0.35f;
    private static final double STEP = 3.4;

    private static final Font TITLE = Lettering.SEMIBOLD.font(9.5f);
    private static final Font TEXT = Lettering.REGULAR.font(9f);

    private final MapChart chart;
    private final double left;
    private final double unit;
    private final Label title;
    private final List<Label> texts;

    MapDrawing(MapChart chart, double width) {
        this.chart = chart;
        unit = (width * SHARE - 2 * MARGIN) / chart.width();
        left = width * SHARE + GUTTER;
        title = new Label(chart.legend().title(), TITLE, (width - left) / ChartSvg.WIDER);
        double room = (width - left - SWATCH_WIDTH - BESIDE_SWATCH) / ChartSvg.WIDER;
        texts = chart.legend().entries().stream()
                .map(entry -> new Label(entry.text(), TEXT, room))
                .toList();
    }

    @Override
    public double height() {
        double legend = title.height()
                + BELOW_TITLE
                + texts.stream().mapToDouble(MapDrawing::line).sum();
        return Math.max(legend, chart.height() * unit + 2 * MARGIN);
    }

    @Override
    public void draw(Graphics2D graphics) {
        AffineTransform place = new AffineTransform(unit, 0, 0, unit, MARGIN, MARGIN);
        chart.areas()
                .forEach(area -> fill(graphics, place.createTransformedShape(path(area.outline())), area.fill(), THIN));
        graphics.setPaint(Palette.MUTED);
        graphics.setStroke(new BasicStroke(0.6f));
        chart.borders().forEach(border -> graphics.draw(place.createTransformedShape(path(border))));
        chart.dots().forEach(dot -> fill(graphics, place.createTransformedShape(circle(dot)), dot.fill(), 0.7f));
        drawLegend(graphics);
    }

    private static Shape path(MapChart.Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<MapChart.Corner> ring : outline.rings()) {
            path.moveTo(ring.get(0).x(), ring.get(0).y());
            ring.stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
            path.closePath();
        }
        return path;
    }

    private static Shape circle(MapChart.Dot dot) {
        double radius = dot.radius();
        return new Ellipse2D.Double(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius);
    }

    private void drawLegend(Graphics2D graphics) {
        title.drawFrom(graphics, Palette.INK, left, 0);
        double y = title.height() + BELOW_TITLE;
        for (int entry = 0; entry < texts.size(); entry++) {
            Label text = texts.get(entry);
            double middle = y + line(text) / 2;
            Shape swatch = new Rectangle2D.Double(left, middle - SWATCH_HEIGHT / 2, SWATCH_WIDTH, SWATCH_HEIGHT);
            fill(graphics, swatch, chart.legend().entries().get(entry).fill(), 0.5f);
            text.drawCentred(graphics, Palette.INK, left + SWATCH_WIDTH + BESIDE_SWATCH, middle);
            y += line(text);
        }
    }

    private static double line(Label text) {
        return Math.max(LEAST_LINE, text.height() + 5);
    }

    private static void fill(Graphics2D graphics, Shape shape, MapChart.Fill fill, float edge) {
        graphics.setPaint(
                switch (fill) {
                    case LIGHTEST, LIGHT, MIDDLE, DARK, DARKEST -> TINTS.get(fill.ordinal());
                    case BELOW -> Palette.WISH;
                    case DOTTED, STRIPED, WAVED, CROSSED, BARE -> Color.WHITE;
                });
        graphics.fill(shape);
        switch (fill) {
            case BELOW -> hatch(graphics, shape, Color.WHITE, 0.9f, Pattern.FALLING);
            case DOTTED -> hatch(graphics, shape, Palette.INK, 1.3f, Pattern.DOTS);
            case STRIPED -> hatch(graphics, shape, Palette.INK, 1.1f, Pattern.RISING);
            case WAVED -> hatch(graphics, shape, Palette.INK, 0.6f, Pattern.LEVEL);
            case CROSSED -> hatch(graphics, shape, Palette.INK, 0.5f, Pattern.GRID);
            default -> {}
        }
        graphics.setPaint(Palette.MUTED);
        graphics.setStroke(new BasicStroke(edge));
        graphics.draw(shape);
    }

    private enum Pattern {
        FALLING,
        RISING,
        LEVEL,
        GRID,
        DOTS
    }

    /** Lines over the whole plane, seen within the shape only, so that they go on from one area into the next. */
    private static void hatch(Graphics2D graphics, Shape shape, Color ink, float thick, Pattern pattern) {
        Shape before = graphics.getClip();
        Rectangle2D bounds = shape.getBounds2D();
        graphics.clip(shape);
        graphics.setPaint(ink);
        graphics.setStroke(
                pattern == Pattern.DOTS
                        ? new BasicStroke(
                                thick,
                                BasicStroke.CAP_ROUND,
                                BasicStroke.JOIN_ROUND,
                                1,
                                new float[] {0.01f, (float) STEP},
                                0)
                        : new BasicStroke(thick));
        switch (pattern) {
            case LEVEL, DOTS -> level(graphics, bounds);
            case GRID -> {
                level(graphics, bounds);
                upright(graphics, bounds);
            }
            case RISING -> slanting(graphics, bounds, -1);
            case FALLING -> slanting(graphics, bounds, 1);
        }
        graphics.setClip(before);
    }

    private static void level(Graphics2D graphics, Rectangle2D bounds) {
        double from = STEP * Math.floor(bounds.getMinX() / STEP);
        for (double y = STEP * Math.floor(bounds.getMinY() / STEP); y <= bounds.getMaxY(); y += STEP) {
            graphics.draw(new Line2D.Double(from, y, bounds.getMaxX(), y));
        }
    }

    private static void upright(Graphics2D graphics, Rectangle2D bounds) {
        for (double x = STEP * Math.floor(bounds.getMinX() / STEP); x <= bounds.getMaxX(); x += STEP) {
            graphics.draw(new Line2D.Double(x, bounds.getMinY(), x, bounds.getMaxY()));
        }
    }

    /** @param down 1 from the upper left to the lower right, -1 from the lower left */
    private static void slanting(Graphics2D graphics, Rectangle2D bounds, int down) {
        double height = bounds.getHeight();
        double first = down > 0 ? bounds.getMinY() : bounds.getMaxY();
        double apart = STEP * Math.sqrt(2);
        double crossing = bounds.getMinX() - height - down * first;
        double start = apart * Math.floor(crossing / apart) + down * first;
        for (double x = start; x <= bounds.getMaxX(); x += apart) {
            graphics.draw(new Line2D.Double(x, first, x + height, first + down * height));
        }
    }
}
