package nl.lokaledemocratie.quickscan.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** The signs of the charts: a filled circle for now, an open diamond for wish, told apart by shape as well as by colour. */
final class Symbols {

    static final double RADIUS = 3.8;

    private Symbols() {}

    static void now(Graphics2D graphics, double x, double y, boolean faint) {
        graphics.setPaint(faint ? Palette.NOW_FAINT : Palette.NOW);
        graphics.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
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
        graphics.setStroke(new BasicStroke(1.6f));
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
