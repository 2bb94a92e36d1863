package nl.lokaledemocratie.quickscan.questionnaire;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** When two texts read the same to whoever has to choose between them: capitals, spaces and invisible signs make no difference. */
public final class SameReading {

    /** Spaces of every kind, and what is not to be seen: controls, joiners, soft hyphens, variation selectors, fillers. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\s\\p{Z}\\p{Cc}\\p{Cf}\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFFA0]+");

    /** Here the i with a dot and the one without are two letters, as a capital too. */
    private static final Set<String> DOTTED = Set.of("tr", "az");

    private SameReading() {}

    /** The same for all texts that read the same in a language; empty for a text with nothing to be seen. */
    public static String of(String text, String language) {
        String plain =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        Locale locale = DOTTED.contains(language) ? Locale.forLanguageTag(language) : Locale.ROOT;
        return plain.toLowerCase(locale).replace('ς', 'σ');
    }
}
