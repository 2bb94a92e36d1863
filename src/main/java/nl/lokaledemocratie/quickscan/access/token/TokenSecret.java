package nl.lokaledemocratie.quickscan.access.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The key itself: 256 random bits after a word by which scanners for leaked keys know it, so one round of hashing is enough. */
final class TokenSecret {

    private static final String START = "qsld_";
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile(START + "[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenSecret() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return START + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it can be one at all, however long it is. */
    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** SHA-256 in hexadecimal: all that is kept. */
    static String hash(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
