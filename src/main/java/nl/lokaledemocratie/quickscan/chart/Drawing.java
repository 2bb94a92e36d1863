package nl.lokaledemocratie.quickscan.chart;

import java.awt.Graphics2D;

/** A chart laid out at one width. */
interface Drawing {

    double height();

    void draw(Graphics2D graphics);
}
