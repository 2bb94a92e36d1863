package nl.lokaledemocratie.quickscan.chart;

import java.awt.Color;

/** The colours of charts: told apart by every kind of colour vision and, by lightness, in grey print. Signs and edges are at least 3 to 1 on white. */
public final class Palette {

    public static final Color INK = new Color(0x1B2733);
    public static final Color MUTED = new Color(0x55626F);
    public static final Color RULE = new Color(0xD5DBE1);
    public static final Color BAND = new Color(0xB9C4CE);
    /** Around a band, which is too light to be seen by itself. */
    public static final Color BAND_EDGE = new Color(0x84919D);

    public static final Color NOW = new Color(0x14456B);
    public static final Color NOW_FAINT = new Color(0x6F94B3);
    public static final Color WISH = new Color(0xC2560C);
    public static final Color WISH_FAINT = new Color(0xD97838);

    private Palette() {}
}
