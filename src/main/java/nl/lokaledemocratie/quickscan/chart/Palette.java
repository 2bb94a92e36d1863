package nl.lokaledemocratie.quickscan.chart;

import java.awt.Color;

/** The colours of charts: told apart by every kind of colour vision and, by lightness, in grey print. */
public final class Palette {

    public static final Color INK = new Color(0x1B2733);
    public static final Color MUTED = new Color(0x55626F);
    public static final Color RULE = new Color(0xD5DBE1);
    public static final Color BAND = new Color(0xB9C4CE);
    public static final Color NOW = new Color(0x14456B);
    public static final Color NOW_FAINT = new Color(0x9DB6CB);
    public static final Color WISH = new Color(0xC2560C);
    public static final Color WISH_FAINT = new Color(0xE9B48F);

    private Palette() {}
}
