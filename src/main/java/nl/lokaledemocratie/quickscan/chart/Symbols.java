package nl.lokaledemocratie.quickscan.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The signs of the charts: a filled circle for now, an open diamond for wish, told apart by shape as well as by colour. */
final class Symbols {

    static final double RADIUS = 3.8;

    private Symbols() {}

    static void now(Graphics2D graphics, double x, double y, boolean faint) {
        graphics.setPaint(faint ? Palette.NOW_FAINT : Palette.NOW);
        graphics.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
    }

    /** An open circle, so wide that a filled one can stand in it: the same number in another scan. */
    static void before(Graphics2D graphics, double x, double y) {
        double reach = RADIUS + 0.8;
        Ellipse2D circle = new Ellipse2D.Double(x - reach, y - reach, 2 * reach, 2 * reach);
        graphics.setPaint(Color.WHITE);
        graphics.fill(circle);
        graphics.setPaint(Palette.NOW);
        graphics.setStroke(new BasicStroke(1.1f));
        graphics.draw(circle);
    }

    /** An upright bar: the mean of others. */
    static void others(Graphics2D graphics, double x, double y) {
        Drawing.line(graphics, Palette.INK, 1.8, x, y - RADIUS - 1, x, y + RADIUS + 1);
    }

    /** What chance explains: a light bar with an edge. */
    static void chance(Graphics2D graphics, double low, double high, double y) {
        Rectangle2D bar = new Rectangle2D.Double(low, y - 3, Math.max(0.5, high - low), 6);
        graphics.setPaint(Palette.BAND);
        graphics.fill(bar);
        graphics.setPaint(Palette.BAND_EDGE);
        graphics.setStroke(new BasicStroke(0.5f));
        graphics.draw(bar);
    }

    /** The worst-case bounds: a line between two ends, told apart from a bar without colour, in the colour of their sign. */
    static void bounds(Graphics2D graphics, Color colour, double low, double high, double y) {
        for (double end : new double[] {low, high}) {
            Drawing.line(graphics, colour, 0.9, end, y - 3, end, y + 3);
        }
        Drawing.line(graphics, colour, 0.9, low, y, high, y);
    }

    static void wish(Graphics2D graphics, double x, double y, boolean faint) {
        double reach = RADIUS * 1.2;
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - reach);
        diamond.lineTo(x + reach, y);
        diamond.lineTo(x, y + reach);
        diamond.lineTo(x - reach, y);
        diamond.closePath();
        graphics.setPaint(Color.WHITE);
        graphics.fill(diamond);
        graphics.setPaint(faint ? Palette.WISH_FAINT : Palette.WISH);
        graphics.setStroke(new BasicStroke(faint ? 1.2f : 1.6f));
        graphics.draw(diamond);
    }

    /** An arrow from one place to another on the same height; too short an arrow is left out. */
    static void arrow(Graphics2D graphics, double from, double to, double y, boolean faint) {
        double direction = Math.signum(to - from);
        double start = from + direction * RADIUS;
        double end = to - direction * (RADIUS * 1.2 + 1.5);
        if ((end - start) * direction < 3) {
            return;
        }
        graphics.setPaint(faint ? Palette.RULE.darker() : Palette.MUTED);
        graphics.setStroke(
                faint
                        ? new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 2}, 0)
                        : new BasicStroke(1.2f));
        graphics.draw(new Line2D.Double(start, y, end, y));
        Path2D head = new Path2D.Double();
        head.moveTo(end, y);
        head.lineTo(end - direction * 4, y - 2.4);
        head.lineTo(end - direction * 4, y + 2.4);
        head.closePath();
        graphics.fill(head);
    }
}
