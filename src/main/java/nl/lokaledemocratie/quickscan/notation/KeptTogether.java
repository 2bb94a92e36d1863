package nl.lokaledemocratie.quickscan.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of a text that are typed over as a whole, and that no line may break for that: telephone numbers with their spaces and hyphens,
 * other numbers with hyphens or slashes, e-mail addresses, and codes.
 */
public final class KeptTogether {

    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>()]+@[^\\s@<>()]*[\\p{L}\\p{N}]");
    private static final Pattern NUMBER = Pattern.compile(BEFORE + "\\d+(?:[-/]\\d+)+" + AFTER);
    private static final Pattern CODE = Pattern.compile(BEFORE + "[A-Z0-9]{2,}(?:-[A-Z0-9]{2,})+" + AFTER);
    private static final Pattern TELEPHONE = Pattern.compile(BEFORE + "(?:[+(]?0|\\+\\d|14 0)[\\d() -]*\\d" + AFTER);

    /** A number of a municipality, such as 14 0123, has six; one from abroad at most fifteen. */
    private static final int FEWEST_DIGITS = 6;

    private static final int MOST_DIGITS = 15;

    private KeptTogether() {}

    /** Where they are; some may overlap. Most texts lack the signs that they have, and are not searched. */
    public static List<MatchResult> in(String text) {
        List<MatchResult> found = new ArrayList<>();
        if (digits(text) >= FEWEST_DIGITS) {
            find(TELEPHONE, text).filter(match -> isTelephone(match.group())).forEach(found::add);
        }
        if (text.indexOf('@') >= 0) {
            find(EMAIL, text).forEach(found::add);
        }
        if (text.indexOf('-') >= 0 || text.indexOf('/') >= 0) {
            find(NUMBER, text).forEach(found::add);
            find(CODE, text).forEach(found::add);
        }
        return found;
    }

    private static Stream<MatchResult> find(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static boolean isTelephone(String text) {
        int digits = digits(text);
        return FEWEST_DIGITS <= digits && digits <= MOST_DIGITS;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
