package nl.lokaledemocratie.quickscan.notation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A language as BCP 47 writes it: {@code nl}, {@code tr}, or {@code nl-simple} for a language in plain words, which a screen reader reads
 * as that language.
 */
public final class LanguageTag {

    /** Dutch in words for who reads little (level A2): "simple" is a registered variant. */
    public static final String EASY_DUTCH = "nl-simple";

    private static final Pattern WELL_FORMED = Pattern.compile("[a-z]{2,3}(?:-simple)?");
    private static final Pattern SIMPLE = Pattern.compile("-simple$");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    /** How each language says that a text is in easy words; the first place is for the name of the language. */
    private static final Map<String, String> EASY = Map.of("nl", "makkelijk %s", "en", "easy %s");

    private LanguageTag() {}

    /** Whether a text is the tag of a language as it may stand in a questionnaire; the language need not exist. */
    public static boolean isWellFormed(String tag) {
        return WELL_FORMED.matcher(tag).matches();
    }

    /** Whether there is a language of this tag. */
    public static boolean isKnown(String tag) {
        return isWellFormed(tag)
                && !language(tag).getDisplayLanguage(Locale.ENGLISH).equals(base(tag));
    }

    /** Whether who reads this reads Dutch, be it in easy words. */
    public static boolean isDutch(String tag) {
        return base(tag).equals("nl");
    }

    public static boolean isRightToLeft(String tag) {
        return RIGHT_TO_LEFT.contains(base(tag));
    }

    /** The name in its own language, with a capital: {@code Türkçe}, {@code Makkelijk Nederlands}. */
    public static String ownName(String tag) {
        return capital(name(tag, language(tag)), language(tag));
    }

    /** The name in another language: {@code Turks}, {@code makkelijk Nederlands}. */
    public static String name(String tag, Locale in) {
        String name = language(tag).getDisplayLanguage(in);
        return SIMPLE.matcher(tag).find()
                ? EASY.getOrDefault(in.getLanguage(), "%s (A2)").formatted(name)
                : name;
    }

    /** The name in another language, with a capital. */
    public static String capitalName(String tag, Locale in) {
        return capital(name(tag, in), in);
    }

    private static String capital(String name, Locale in) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(in) + name.substring(first);
    }

    private static Locale language(String tag) {
        return Locale.forLanguageTag(base(tag));
    }

    private static String base(String tag) {
        return tag.split("-", 2)[0];
    }
}
