package nl.lokaledemocratie.quickscan.scan;

import java.security.SecureRandom;

/** The word in the public address of a walk: 12 letters and digits that do not look alike, 59 random bits. */
final class ScanLink {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ScanLink() {}

    /** Whether it has the form; anything else is nobody's link and not worth a question to the database. */
    static boolean isOne(String link) {
        return link.length() == LENGTH && link.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
    }

    static String random() {
        StringBuilder link = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            link.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return link.toString();
    }
}
