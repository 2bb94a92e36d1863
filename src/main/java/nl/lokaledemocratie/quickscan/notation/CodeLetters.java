package nl.lokaledemocratie.quickscan.notation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes that people read from paper and type: letters and digits that do not look alike (Crockford's base 32), 5 random bits each. */
public final class CodeLetters {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}.,;:'\"\u2212]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    private CodeLetters() {}

    public static String random(int length) {
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }

    /** Whether it is a code of that length as it is kept: in capitals, nothing between its letters. */
    public static boolean isCode(String letters, int length) {
        return letters.length() == length && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
    }

    /**
     * Reads what a person typed or pasted: small letters, O for 0 or I and L for 1, and blanks, dashes and other punctuation are all
     * right, and so is what nobody sees.
     */
    public static Optional<String> parse(String typed, int length) {
        String letters = BETWEEN.matcher(CleanText.word(typed))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Optional.of(letters).filter(code -> isCode(code, length));
    }

    /** As it is printed: in groups of five. */
    public static String grouped(String letters) {
        return letters.replaceAll("(.{5})(?=.)", "$1-");
    }
}
