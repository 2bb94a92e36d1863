package nl.lokaledemocratie.quickscan.database;

import java.security.SecureRandom;
import java.util.Base64;

/** Unguessable text for keys and passwords. */
final class RandomText {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** A key of 32 random bytes in base64. */
    static String key() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    /** A password of 256 bits in letters that need no quoting anywhere. */
    static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
