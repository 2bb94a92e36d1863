package nl.lokaledemocratie.quickscan.database;

import java.security.SecureRandom;
import java.util.Base64;

/** Unguessable text for keys and passwords. */
public final class RandomText {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** A key of 32 random bytes in base64. */
    static String key() {
        return Base64.getEncoder().encodeToString(bytes(BYTES));
    }

    /** A password of 256 bits in letters that need no quoting anywhere. */
    static String password() {
        return link(BYTES);
    }

    /** A word for an address that nobody guesses, four letters for three bytes. */
    public static String link(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bytes));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
