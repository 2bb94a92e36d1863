package nl.lokaledemocratie.quickscan.scan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.notation.CleanText;

/**
 * The word of a short address, {@code voorbeeldstad} in {@code /m/voorbeeldstad}: small letters, digits and single dashes.
 *
 * @param text as it is printed
 */
public record ShortName(String text) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 40;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Words that people would take for a page of ours, or for somebody who speaks for all. */
    private static final Set<String> RESERVED = Set.of(
            "admin",
            "beheer",
            "beheerder",
            "code",
            "contact",
            "demo",
            "digid",
            "gemeente",
            "griffie",
            "griffier",
            "help",
            "hulp",
            "inloggen",
            "login",
            "meedoen",
            "mijn",
            "mijnoverheid",
            "nederland",
            "overheid",
            "privacy",
            "provincie",
            "quickscan",
            "rijk",
            "rijksoverheid",
            "scan",
            "scans",
            "start",
            "support",
            "test",
            "toegankelijkheid",
            "vng",
            "waterschap",
            "www");

    public ShortName {
        if (text.length() < SHORTEST
                || text.length() > LONGEST
                || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("No short name: " + text);
        }
    }

    /** Reads what a person typed: capitals, accents, blanks, full stops and dashes are all right. */
    public static Optional<ShortName> parse(String typed) {
        String plain = MARKS.matcher(Normalizer.normalize(CleanText.word(typed), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String text = OTHERS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        return text.length() < SHORTEST || text.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new ShortName(text));
    }

    /** What names that read the same have in common. */
    public String key() {
        return text.replace("-", "");
    }

    /** Whether nobody may have it. */
    public boolean isReserved() {
        return RESERVED.contains(key());
    }
}
