package nl.lokaledemocratie.quickscan.document.terse;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A TrueType font of which a document has some letters, and the widths of those alone: OpenPDF keeps the widths of all. */
final class FontFile {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int WIDTH = 4;
    private static final int METRICS = tag("hmtx");
    private static final int HEAD_OF_METRICS = tag("hhea");

    /** In the table hhea: for how many letters a width is given. */
    private static final int COUNT = 34;

    private final ByteBuffer font;

    private FontFile(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    /** The same font with zeros for the widths of other letters than these. */
    static byte[] trimmed(byte[] font, Set<Integer> letters) {
        return new FontFile(font.clone()).trim(letters);
    }

    private byte[] trim(Set<Integer> letters) {
        int metrics = entry(METRICS);
        int begin = font.getInt(metrics + 8);
        int widths = Short.toUnsignedInt(font.getShort(font.getInt(entry(HEAD_OF_METRICS) + 8) + COUNT));
        for (int letter = 1; letter < widths - 1; letter++) {
            if (!letters.contains(letter)) {
                font.putInt(begin + WIDTH * letter, 0);
            }
        }
        font.putInt(metrics + 4, sum(begin, font.getInt(metrics + 12)));
        return font.array();
    }

    /** Where the directory of tables speaks of one. */
    private int entry(int tag) {
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            if (font.getInt(HEADER + ENTRY * i) == tag) {
                return HEADER + ENTRY * i;
            }
        }
        throw new IllegalArgumentException("A font without widths");
    }

    private int sum(int begin, int length) {
        int sum = 0;
        for (int at = begin; at + Integer.BYTES <= begin + length; at += Integer.BYTES) {
            sum += font.getInt(at);
        }
        return sum;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
