package nl.lokaledemocratie.quickscan.document.terse;

import java.io.ByteArrayOutputStream;

/** Rows of a cross-reference stream, each as what it has more than the row above (ISO 32000-1, 7.5.8 and 7.4.4.4). */
final class CrossReferences {

    private static final int[] WIDTHS = {1, 3, 2};
    private static final int COLUMNS = 6;

    /** What the dictionary of the stream says of them. */
    static final String ENTRIES = "/W[1 3 2]/DecodeParms<</Predictor 12/Columns " + COLUMNS + ">>";

    private static final int FREE = 0;
    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;

    /** The row above is what is taken off. */
    private static final int UP = 2;

    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private byte[] above = new byte[COLUMNS];

    void free() {
        add(FREE, 0, 0);
    }

    void inFile(int place) {
        add(IN_FILE, place, 0);
    }

    void inStream(int holder, int index) {
        add(IN_STREAM, holder, index);
    }

    byte[] toBytes() {
        return rows.toByteArray();
    }

    private void add(int... fields) {
        byte[] row = new byte[COLUMNS];
        int place = 0;
        for (int field = 0; field < WIDTHS.length; field++) {
            for (int digit = WIDTHS[field] - 1; digit >= 0; digit--) {
                row[place++] = (byte) (fields[field] >> (Byte.SIZE * digit));
            }
        }
        rows.write(UP);
        for (int i = 0; i < COLUMNS; i++) {
            rows.write(row[i] - above[i]);
        }
        above = row;
    }
}
