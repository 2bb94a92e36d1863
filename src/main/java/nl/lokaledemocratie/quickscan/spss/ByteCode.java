package nl.lokaledemocratie.quickscan.spss;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Cases as most files have them: one byte for a small whole number, for an empty one and for blanks, with what does not fit after each eight
 * bytes.
 */
final class ByteCode {

    /** Is taken from each byte that stands for a number. */
    static final double BIAS = 100;

    private static final int HIGHEST = 251;
    private static final int END = 252;
    private static final int WHOLE = 253;
    private static final int BLANK = 254;
    private static final int EMPTY = 255;
    private static final int BLOCK = 8;

    private final LittleEndian out;
    private final byte[] codes = new byte[BLOCK];
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final LittleEndian behind = new LittleEndian(bytes);
    private int count;

    ByteCode(LittleEndian out) {
        this.out = out;
    }

    void number(double value) throws IOException {
        double code = value + BIAS;
        if (Double.isNaN(value)) {
            add(EMPTY);
        } else if (code >= 1 && code <= HIGHEST && code == Math.rint(code)) {
            add((int) code);
        } else {
            behind.number(value);
            add(WHOLE);
        }
    }

    /** Eight bytes of a text. */
    void text(byte[] text, int from) throws IOException {
        boolean blank = true;
        for (int i = from; i < from + BLOCK; i++) {
            blank &= text[i] == ' ';
        }
        if (blank) {
            add(BLANK);
        } else {
            bytes.write(text, from, BLOCK);
            add(WHOLE);
        }
    }

    private void add(int code) throws IOException {
        codes[count] = (byte) code;
        count++;
        if (count == BLOCK) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.bytes(codes);
        out.bytes(bytes.toByteArray());
        bytes.reset();
        Arrays.fill(codes, (byte) 0);
        count = 0;
    }

    /** Says that there is no more. */
    void end() throws IOException {
        add(END);
        if (count > 0) {
            flush();
        }
    }
}
