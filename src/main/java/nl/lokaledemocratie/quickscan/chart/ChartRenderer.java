package nl.lokaledemocratie.quickscan.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** Draws any chart at a given width; the height follows from what there is to draw. Holds no state. */
public final class ChartRenderer {

    private ChartRenderer() {}

    /** The height the chart takes at this width, in the same unit. */
    public static double height(Chart chart, double width) {
        return drawing(chart, width).height();
    }

    /** Draws the chart with its upper left corner in the origin. */
    public static void draw(Chart chart, Graphics2D graphics, double width) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        drawing(chart, width).draw(graphics);
    }

    private static Drawing drawing(Chart chart, double width) {
        if (chart instanceof NowWishChart nowWish) {
            return new NowWishDrawing(nowWish, width);
        } else if (chart instanceof ShareChart shares) {
            return new ShareDrawing(shares, width);
        } else if (chart instanceof SpreadChart spread) {
            return new SpreadDrawing(spread, width);
        } else if (chart instanceof AnswerChart answers) {
            return new AnswerDrawing(answers, width);
        } else if (chart instanceof CrossChart cross) {
            return new CrossDrawing(cross, width);
        } else if (chart instanceof MapChart map) {
            return new MapDrawing(map, width);
        }
        return new GapDrawing((GapChart) chart, width);
    }
}
