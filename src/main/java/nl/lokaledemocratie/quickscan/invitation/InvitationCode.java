package nl.lokaledemocratie.quickscan.invitation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.notation.CleanText;

/**
 * A personal code of ten letters and digits that do not look alike (Crockford's base 32): 50 random bits.
 *
 * @param letters the code without separators, in capitals
 */
public record InvitationCode(String letters) {

    static final int LENGTH = 10;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}.,;:'\"\u2212]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    public InvitationCode {
        if (letters.length() != LENGTH || letters.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)) {
            throw new IllegalArgumentException("Not an invitation code");
        }
    }

    static InvitationCode random() {
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new InvitationCode(letters.toString());
    }

    /**
     * Reads what a person typed or pasted: small letters, O for 0 or I and L for 1, and blanks, dashes and other punctuation are all
     * right, and so is what nobody sees.
     */
    public static Optional<InvitationCode> parse(String typed) {
        String letters = BETWEEN.matcher(CleanText.word(typed))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean code = letters.length() == LENGTH && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return code ? Optional.of(new InvitationCode(letters)) : Optional.empty();
    }

    /** As it is printed: two groups of five. */
    public String grouped() {
        return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
    }

    /** A code lets a person in: it does not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "InvitationCode";
    }
}
