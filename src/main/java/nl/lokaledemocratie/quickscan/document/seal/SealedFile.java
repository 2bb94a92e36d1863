package nl.lokaledemocratie.quickscan.document.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.document.seal.Seal.Field;

/**
 * A file as somebody has it.
 *
 * @param imprint what it says of itself; empty when it does not, or not readably
 */
public record SealedFile(State state, Optional<Imprint> imprint) {

    /** Larger than any file we make. */
    public static final int MAX_BYTES = 16 << 20;

    private static final byte[] HEAD = ascii("%PDF-");
    private static final byte[] TAIL = ascii("%%EOF");
    private static final int TAIL_ROOM = 1024;

    /** Far more than the elements of a seal are long. */
    private static final int SEAL_ROOM = 2000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /** What can be seen of it without knowing what was given out. */
    public enum State {
        /** Every byte is as when it was made. */
        WHOLE,
        /** Sealed, and something is not as it was. */
        CHANGED,
        /** A PDF that stops before its end. */
        CUT,
        /** A PDF that we did not seal. */
        NO_SEAL,
        NO_PDF
    }

    /** Reads what somebody has; whatever it is. */
    public static SealedFile read(byte[] file) {
        if (!Bytes.isAt(file, HEAD, 0)) {
            return new SealedFile(State.NO_PDF, Optional.empty());
        }
        byte[] mark = ascii(Seal.start(Field.DIGEST));
        int at = Bytes.find(file, mark, 0);
        boolean ends = Bytes.find(file, TAIL, file.length - TAIL_ROOM) >= 0;
        if (at < 0) {
            return new SealedFile(ends ? State.NO_SEAL : State.CUT, Optional.empty());
        }
        State broken = ends ? State.CHANGED : State.CUT;
        return new SealedFile(isWhole(file, at + mark.length) ? State.WHOLE : broken, imprint(file, at));
    }

    private static boolean isWhole(byte[] file, int digits) {
        if (digits + Seal.DIGITS > file.length) {
            return false;
        }
        String said = new String(file, digits, Seal.DIGITS, StandardCharsets.ISO_8859_1);
        byte[] open = file.clone();
        Arrays.fill(open, digits, digits + Seal.DIGITS, (byte) '0');
        return said.equals(Digest.of(open));
    }

    private static Optional<Imprint> imprint(byte[] file, int at) {
        int from = Math.max(0, at - SEAL_ROOM);
        String text = new String(file, from, at - from, StandardCharsets.UTF_8);
        String revision = field(text, Field.REVISION);
        try {
            return Optional.of(new Imprint(
                    field(text, Field.FINGERPRINT),
                    field(text, Field.ENGINE),
                    NUMBER.matcher(revision).matches() ? Integer.parseInt(revision) : -1,
                    field(text, Field.DEFINITION)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String field(String text, Field field) {
        int start = text.lastIndexOf(Seal.start(field));
        int end = text.indexOf(Seal.end(field), Math.max(start, 0));
        return start < 0 || end < 0
                ? ""
                : text.substring(start + Seal.start(field).length(), end);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
