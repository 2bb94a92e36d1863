package nl.lokaledemocratie.quickscan.chart;

import java.awt.Font;
import java.awt.Graphics2D;

/** What stands small below the sign of a row, in as many lines as the width of its panel asks for. */
record SideNote(Label text) {

    static final Font FONT = Lettering.ITALIC.font(7.5f);

    private static final double SIGN_ROOM = 10.5;
    private static final double BELOW_SIGN = 5.5;
    private static final double MARGIN = 2;

    static SideNote of(String text, double panelWidth) {
        return new SideNote(new Label(text, FONT, panelWidth - 2 * MARGIN));
    }

    /** What a row needs for its sign and this note. */
    double rowHeight() {
        return SIGN_ROOM + BELOW_SIGN + text.height() + 2 * MARGIN;
    }

    /** How far above the middle of its row the sign stands, so that sign and note together are in the middle. */
    double lift() {
        return rowHeight() / 2 - SIGN_ROOM;
    }

    /** Draws it below a sign at a height, from the left of the panel. */
    void draw(Graphics2D graphics, double left, double sign) {
        text.drawFrom(graphics, Palette.MUTED, left + MARGIN, sign + BELOW_SIGN);
    }
}
