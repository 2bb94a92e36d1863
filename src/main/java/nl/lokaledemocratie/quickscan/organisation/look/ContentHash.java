package nl.lokaledemocratie.quickscan.organisation.look;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Names a file by its content, so that a browser may keep it for ever. */
final class ContentHash {

    private static final int BYTES = 12;

    private ContentHash() {}

    static String of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** 24 hexadecimal digits. */
    static String of(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
