package nl.lokaledemocratie.quickscan.document.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What a file would take from chance, taken from its content: the same document is the same file, byte for byte. */
public final class Identity {

    private static final int ID_DIGITS = 32;

    private final String digits;

    private Identity(String digits) {
        this.digits = digits;
    }

    /** That of a document, of which everything in it is written as one text: its words, numbers and drawings. */
    public static Identity of(String document) {
        return new Identity(HexFormat.of().formatHex(digest(document)));
    }

    /** The file's identifier, hexadecimal. */
    public String id() {
        return digits.substring(0, ID_DIGITS);
    }

    /** From which OpenPDF draws the six letters before the name of an embedded font; fonts of one file have others. */
    public SecureRandom letters(String font) {
        return new Letters(digest(digits + font));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** The bytes of a digest, over and over. */
    private static final class Letters extends SecureRandom {

        private static final long serialVersionUID = 1;
        private static final double BYTES = 256;

        private final byte[] digest;
        private int next;

        Letters(byte[] digest) {
            this.digest = digest;
        }

        @Override
        public double nextDouble() {
            return Byte.toUnsignedInt(digest[next++ % digest.length]) / BYTES;
        }
    }
}
