package nl.lokaledemocratie.quickscan.notation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When two texts read the same to whoever has to choose between them: capitals, spaces and invisible signs make no difference, nor do the
 * ways in which an apostrophe, a quotation mark or a hyphen can be written.
 */
public final class SameReading {

    /** Spaces of every kind, and what is not to be seen: controls, joiners, soft hyphens, variation selectors, fillers. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\s\\p{Z}\\p{Cc}\\p{Cf}\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFFA0]+");

    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u201B\u2032\u02B9\u02BC\u00B4`]");
    private static final Pattern QUOTES = Pattern.compile("[\u201C-\u201F\u2033\u00AB\u00BB]");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015\u2212\u2043]");

    /** Here the i with a dot and the one without are two letters, as a capital too. */
    private static final Set<String> DOTTED = Set.of("tr", "az");

    private SameReading() {}

    /** The same for all texts that read the same in a language; empty for a text with nothing to be seen. */
    public static String of(String text, String language) {
        String marked = HYPHENS.matcher(QUOTES.matcher(APOSTROPHES.matcher(text).replaceAll("'"))
                        .replaceAll("\""))
                .replaceAll("-");
        String plain = UNSEEN.matcher(Normalizer.normalize(marked, Normalizer.Form.NFKC))
                .replaceAll("");
        return folded(plain, language).replace('ς', 'σ');
    }

    private static String folded(String text, String language) {
        if (DOTTED.contains(language)) {
            return text.toLowerCase(Locale.forLanguageTag(language));
        }
        return text.toLowerCase(Locale.ROOT).replace("i\u0307", "i").replace("ß", "ss");
    }
}
