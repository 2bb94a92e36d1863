package nl.lokaledemocratie.quickscan.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

import nl.lokaledemocratie.quickscan.notation.WordBreaks;

/** A text of one or more lines in a chart, broken at spaces to fit a width. */
final class Label {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final double LEADING = 1.18;

    private final Font font;
    private final List<String> lines = new ArrayList<>();

    Label(String text, Font font, double width) {
        this.font = font;
        String line = "";
        for (String word : Lettering.printable(text).split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, font) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
            while (width(line, font) > width && line.length() > 1) {
                line = splitOff(line, width);
            }
        }
        lines.add(line);
    }

    /** Takes as much of a too long word as fits and returns the rest. */
    private String splitOff(String word, double width) {
        int end = WordBreaks.place(word, letters -> width(word.substring(0, letters) + "-", font) <= width);
        lines.add(word.substring(0, end) + (WordBreaks.hasOwnSign(word, end) ? "" : "-"));
        return word.substring(end);
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    int lines() {
        return lines.size();
    }

    double height() {
        return lines.size() * font.getSize2D() * LEADING;
    }

    /** Draws the lines left-aligned, centred around a height. */
    void drawCentred(Graphics2D graphics, Color colour, double x, double middle) {
        drawFrom(graphics, colour, x, middle - height() / 2);
    }

    /** Draws the lines left-aligned, from a height downwards. */
    void drawFrom(Graphics2D graphics, Color colour, double x, double top) {
        double leading = font.getSize2D() * LEADING;
        for (int i = 0; i < lines.size(); i++) {
            drawLine(graphics, lines.get(i), font, colour, x, top + i * leading + font.getSize2D() * 0.92);
        }
    }

    static void drawLine(Graphics2D graphics, String text, Font font, Color colour, double x, double baseline) {
        graphics.setFont(font);
        graphics.setPaint(colour);
        graphics.drawString(Lettering.printable(text), (float) x, (float) baseline);
    }
}
