package nl.lokaledemocratie.quickscan.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** A chart laid out at one width. */
interface Drawing {

    double height();

    void draw(Graphics2D graphics);

    /** A straight line. */
    static void line(Graphics2D graphics, Color colour, double thick, double x1, double y1, double x2, double y2) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke((float) thick));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }
}
