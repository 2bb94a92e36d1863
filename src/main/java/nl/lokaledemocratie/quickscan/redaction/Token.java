package nl.lokaledemocratie.quickscan.redaction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or number in a text: letters, accents and figures without anything between.
 *
 * @param start  where it begins in the text
 * @param end    after its last sign
 * @param folded in small letters without accents, to be compared
 * @param opens  whether a sentence begins with it, so that its capital says nothing
 */
record Token(int start, int end, String text, String folded, boolean opens) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u200c\\u200d]*");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*(?:[.!?:;•\\n]|\\s[-–]\\s)[^\\p{L}\\p{N}]*");

    /** The words of a text, in order. */
    static List<Token> list(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int before = 0;
        while (matcher.find()) {
            String between = text.substring(before, matcher.start());
            boolean opens = before == 0 || SENTENCE_END.matcher(between).matches();
            tokens.add(new Token(matcher.start(), matcher.end(), matcher.group(), fold(matcher.group()), opens));
            before = matcher.end();
        }
        return tokens;
    }

    /** Small letters without accents; also of letters that are no others with an accent. */
    static String fold(String text) {
        String small = text.replace('İ', 'i').toLowerCase(Locale.ROOT);
        return ACCENT.matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace("ß", "ss");
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
    }

    boolean isNumber() {
        return text.codePoints().allMatch(Character::isDigit);
    }

    /** Capitals only, two or more: an abbreviation, or somebody who shouts. */
    boolean isShouted() {
        return text.length() > 1 && text.codePoints().noneMatch(Character::isLowerCase) && isCapital();
    }

    boolean overlaps(int from, int to) {
        return start < to && end > from;
    }
}
