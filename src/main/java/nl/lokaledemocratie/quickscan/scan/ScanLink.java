package nl.lokaledemocratie.quickscan.scan;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.notation.CleanText;

/** The word in the public address of a walk: 12 letters and digits that do not look alike, 59 random bits. */
public final class ScanLink {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;

    /** What stood around it in a sentence, and what a mail program or a network glued behind it. */
    private static final Pattern IN_TEXT =
            Pattern.compile("[^\\p{L}\\p{N}]*([\\p{L}\\p{N}]{" + LENGTH + "})(?:[^\\p{L}\\p{N}].*)?", Pattern.DOTALL);

    private static final SecureRandom RANDOM = new SecureRandom();

    private ScanLink() {}

    /** Whether it has the form; anything else is nobody's link and not worth a question to the database. */
    static boolean isOne(String link) {
        return link.length() == LENGTH && link.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
    }

    /**
     * Reads what a person typed or copied: capitals are all right, and so is what stood around it in a sentence, and what came behind it
     * in a mail: {@code >}, {@code </p>}, {@code &utm_source=mail}.
     */
    public static Optional<String> parse(String typed) {
        Matcher found = IN_TEXT.matcher(CleanText.word(typed));
        return found.matches()
                ? Optional.of(found.group(1).toLowerCase(Locale.ROOT)).filter(ScanLink::isOne)
                : Optional.empty();
    }

    static String random() {
        StringBuilder link = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            link.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return link.toString();
    }
}
