package nl.lokaledemocratie.quickscan.document.pdf;

import java.awt.Color;

import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.chart.Palette;

/** How a text looks; sizes in points. */
record TextStyle(Lettering lettering, double size, double leading, Color colour) {

    static final Color ACCENT = Palette.NOW;
    static final Color TINT = new Color(0xEEF2F6);

    static final TextStyle BODY = new TextStyle(Lettering.REGULAR, 10.5, 15.5, Palette.INK);
    static final TextStyle LEAD = new TextStyle(Lettering.REGULAR, 13, 19, Palette.INK);
    static final TextStyle NOTE = new TextStyle(Lettering.REGULAR, 9, 12.5, Palette.MUTED);
    static final TextStyle LABEL = new TextStyle(Lettering.REGULAR, 9.5, 12.5, Palette.INK);
    static final TextStyle CAPTION = new TextStyle(Lettering.SEMIBOLD, 10, 14, Palette.INK);
    static final TextStyle CELL = new TextStyle(Lettering.REGULAR, 9.5, 12.5, Palette.INK);
    static final TextStyle CELL_HEADER = new TextStyle(Lettering.SEMIBOLD, 9, 11.5, Palette.INK);
    static final TextStyle CELL_GROUP = new TextStyle(Lettering.SEMIBOLD, 9.5, 12.5, Palette.INK);
    static final TextStyle CELL_MUTED = new TextStyle(Lettering.ITALIC, 8, 9.5, Palette.MUTED);
    static final TextStyle CELL_SMALL = new TextStyle(Lettering.REGULAR, 8, 10, Palette.MUTED);
    static final TextStyle RUNNING = new TextStyle(Lettering.REGULAR, 8.5, 11, Palette.MUTED);

    static final TextStyle MARK = new TextStyle(Lettering.SEMIBOLD, 8.5, 11, Palette.WISH);

    static TextStyle heading(int level) {
        return switch (level) {
            case 1 -> new TextStyle(Lettering.SEMIBOLD, 22, 27, ACCENT);
            case 2 -> new TextStyle(Lettering.SEMIBOLD, 15, 19.5, ACCENT);
            default -> new TextStyle(Lettering.SEMIBOLD, 11.5, 15.5, Palette.INK);
        };
    }

    /** Where the letters of a line stand when the lines start at a height. */
    double baseline(double top, int line) {
        return top - line * leading - (leading - size) / 2 - size * 0.78;
    }

    /** The same, larger or smaller. */
    TextStyle times(double factor) {
        return new TextStyle(lettering, size * factor, leading * factor, colour);
    }

    TextStyle in(Color other) {
        return new TextStyle(lettering, size, leading, other);
    }

    TextStyle in(Lettering other) {
        return new TextStyle(other, size, leading, colour);
    }
}
