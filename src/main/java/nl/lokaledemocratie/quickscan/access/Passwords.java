package nl.lokaledemocratie.quickscan.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;

import io.quarkus.elytron.security.common.BcryptUtil;

/** Makes, hashes and checks passwords; the hash is the library's. */
public final class Passwords {

    public static final int MIN_LENGTH = 12;

    /** What bcrypt reads; anything beyond it would not count. */
    public static final int MAX_BYTES = 72;

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GENERATED_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Makes an unknown user cost as much time as a known one. */
    private static final String NOBODY = BcryptUtil.bcryptHash(generate());

    private Passwords() {}

    /** A random password of about 79 bits. */
    public static String generate() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GENERATED_LENGTH; i++) {
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** Whether somebody may choose this password: length is what counts. */
    public static boolean isAcceptable(String password) {
        return password.codePointCount(0, password.length()) >= MIN_LENGTH && isWhole(password);
    }

    /** Whether bcrypt reads all of it: a NUL ends what it reads, and so does its length. */
    private static boolean isWhole(String password) {
        return password.indexOf('\0') < 0 && password.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }

    static String hash(String password) {
        return BcryptUtil.bcryptHash(password);
    }

    /** Does the same work for somebody who does not exist, or for a password that none can be, and then says no. */
    static boolean matches(String password, Optional<String> hash) {
        boolean matches = BcryptUtil.matches(password, hash.orElse(NOBODY));
        return matches && hash.isPresent() && isWhole(password);
    }
}
