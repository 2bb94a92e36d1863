package nl.lokaledemocratie.quickscan.desk.publicity;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

import nl.lokaledemocratie.quickscan.qr.QrCode;

/** Draws a code in a picture, each of its squares a whole number of pixels wide. */
final class QrPicture {

    private QrPicture() {}

    /** In the middle of a square of so many pixels. */
    static void draw(Graphics2D graphics, QrCode code, int left, int top, int size) {
        List<String> rows = code.rows();
        int square = Math.max(1, size / rows.size());
        int edge = (size - square * rows.size()) / 2;
        graphics.setColor(Color.BLACK);
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.size(); x++) {
                if (rows.get(y).charAt(x) == '#') {
                    graphics.fillRect(left + edge + x * square, top + edge + y * square, square, square);
                }
            }
        }
    }
}
