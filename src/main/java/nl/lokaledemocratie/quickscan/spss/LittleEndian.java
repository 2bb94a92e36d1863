package nl.lokaledemocratie.quickscan.spss;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts as the format has them: the least byte first, texts in UTF-8 filled up with blanks. */
final class LittleEndian {

    private static final byte BLANK = ' ';

    private final OutputStream out;
    private final ByteBuffer eight = ByteBuffer.allocate(Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);

    LittleEndian(OutputStream out) {
        this.out = out;
    }

    void integer(int value) throws IOException {
        eight.clear().putInt(value);
        out.write(eight.array(), 0, Integer.BYTES);
    }

    void integers(int... values) throws IOException {
        for (int value : values) {
            integer(value);
        }
    }

    void number(double value) throws IOException {
        eight.clear().putDouble(value);
        out.write(eight.array());
    }

    void bits(long value) throws IOException {
        eight.clear().putLong(value);
        out.write(eight.array());
    }

    void bytes(byte... bytes) throws IOException {
        out.write(bytes);
    }

    /** A text in just so many bytes. */
    void text(String text, int bytes) throws IOException {
        out.write(padded(utf8(text, bytes), bytes));
    }

    static byte[] padded(byte[] text, int bytes) {
        byte[] padded = Arrays.copyOf(text, bytes);
        Arrays.fill(padded, Math.min(text.length, bytes), bytes, BLANK);
        return padded;
    }

    /** At most so many bytes, and no half letter at the end. */
    static byte[] utf8(String text, int most) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= most) {
            return bytes;
        }
        int end = most;
        while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    /** The next number that can be divided by the step. */
    static int up(int bytes, int step) {
        return (bytes + step - 1) / step * step;
    }
}
