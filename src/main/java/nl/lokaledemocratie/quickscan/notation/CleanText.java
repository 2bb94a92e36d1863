package nl.lokaledemocratie.quickscan.notation;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Text from outside without the signs that nobody sees: zero-width spaces and joiners, byte order marks, soft hyphens, control characters
 * and marks of direction. Blanks of every kind become a plain one, line ends a plain line feed. What Word keeps as a hyphen that
 * does not break becomes a hyphen.
 */
public final class CleanText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");
    private static final Pattern GAP = Pattern.compile("[ \t\n]+");
    private static final int WORD_HYPHEN = 0x1E;
    private static final String HYPHENS = "\u2010\u2011";

    private CleanText() {}

    /**
     * Somebody's own words, on several lines if they like. Joiners and selectors stay where a script or a picture is made of them: between
     * Persian letters, in a family or a flag.
     */
    public static String text(String raw) {
        if (isPlain(raw)) {
            return raw.strip();
        }
        int[] signs = LINE_END.matcher(raw).replaceAll("\n").codePoints().toArray();
        StringBuilder clean = new StringBuilder(raw.length());
        for (int place = 0; place < signs.length; place++) {
            int next = place + 1 < signs.length ? signs[place + 1] : ' ';
            append(clean, signs[place], sign -> Joining.belongs(clean, sign, next));
        }
        return clean.toString().strip();
    }

    /** A title or a name: on one line, with single blanks. */
    public static String line(String raw) {
        return GAP.matcher(text(raw)).replaceAll(" ").strip();
    }

    /** A key, a code or a number: nothing in it is invisible, whatever the script, and a hyphen is the one of the keyboard. */
    public static String word(String raw) {
        if (isPlain(raw)) {
            return raw.strip();
        }
        StringBuilder clean = new StringBuilder(raw.length());
        LINE_END.matcher(raw)
                .replaceAll("\n")
                .codePoints()
                .map(sign -> HYPHENS.indexOf(sign) >= 0 ? '-' : sign)
                .forEach(sign -> append(clean, sign, ignored -> false));
        return clean.toString().strip();
    }

    /** Signs that are not seen, or are easily taken for others, by their number: {@code U+2212} for a minus that is no hyphen. */
    public static List<String> strangeSigns(String text) {
        return strange(text).distinct().mapToObj(CleanText::number).toList();
    }

    /** For messages: in place of each sign that is not seen its number. */
    public static String named(String text) {
        StringBuilder named = new StringBuilder();
        text.codePoints()
                .forEach(sign ->
                        named.append(Signs.isInvisible(sign) ? "<" + number(sign) + ">" : Character.toString(sign)));
        return named.toString();
    }

    /** Where the first sign stands that is not seen and belongs to nothing, or −1. */
    public static int findInvisible(String text) {
        StringBuilder before = new StringBuilder();
        for (int place = isPlain(text) ? text.length() : 0;
                place < text.length();
                place += Character.charCount(text.codePointAt(place))) {
            int sign = text.codePointAt(place);
            int next = place + Character.charCount(sign) < text.length()
                    ? text.codePointAt(place + Character.charCount(sign))
                    : ' ';
            if (sign != '\r' && Signs.isInvisible(sign) && !Joining.belongs(before, sign, next)) {
                return place;
            }
            before.appendCodePoint(sign);
        }
        return -1;
    }

    private static String number(int sign) {
        return String.format(Locale.ROOT, "U+%04X", sign);
    }

    private static void append(StringBuilder clean, int sign, IntPredicate stays) {
        if (sign == WORD_HYPHEN) {
            clean.append('-');
        } else if (Signs.isBlank(sign)) {
            clean.append(' ');
        } else if (!Signs.isInvisible(sign) || stays.test(sign)) {
            clean.appendCodePoint(sign);
        }
    }

    /** A loop and no stream: every cell of a large file comes by. */
    private static boolean isPlain(String raw) {
        for (int place = 0; place < raw.length(); place++) {
            if (raw.charAt(place) < ' ' || raw.charAt(place) > '~') {
                return false;
            }
        }
        return true;
    }

    private static IntStream strange(String text) {
        return text.codePoints()
                .filter(sign -> Signs.isInvisible(sign)
                        || Signs.isOtherDash(sign)
                        || sign != ' ' && Signs.isBlank(sign)
                        || sign > '9' && Character.isDigit(sign));
    }
}
