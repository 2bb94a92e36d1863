package nl.lokaledemocratie.quickscan.notation;

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

    /** Where they are; some may overlap. */
    public static List<MatchResult> in(String text) {
        Stream<MatchResult> telephones = TELEPHONE.matcher(text).results().filter(match -> isTelephone(match.group()));
        Stream<MatchResult> others = Stream.of(EMAIL, NUMBER, CODE)
                .flatMap(pattern -> pattern.matcher(text).results());
        return Stream.concat(telephones, others).toList();
    }

    private static boolean isTelephone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return FEWEST_DIGITS <= digits && digits <= MOST_DIGITS;
    }
}
