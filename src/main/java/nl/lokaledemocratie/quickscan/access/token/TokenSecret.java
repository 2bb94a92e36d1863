package nl.lokaledemocratie.quickscan.access.token;

import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.access.RandomKey;

/** The key itself: 256 random bits after a word by which scanners for leaked keys know it, so one round of hashing is enough. */
final class TokenSecret {

    private static final String START = "qsld_";
    private static final Pattern SHAPE = Pattern.compile(START + "[A-Za-z0-9_-]{43}");

    private TokenSecret() {}

    static String random() {
        return START + RandomKey.make();
    }

    /** Whether it can be one at all, however long it is. */
    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }
}
