package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the syllables of Dutch words by their spelling: every vowel sound is one. Vowels that Dutch writes with two or three
 * letters (aa, oe, ij, eeu) are one sound, a diaeresis begins a new one (geïnteresseerd), and other neighbours are two (sociaal).
 * Common loan words that are not spelled as they sound are listed. A compound may be off by one where its parts meet (zee-eend is
 * written with a hyphen for that reason); on a whole text that does not matter.
 */
final class Syllables {

    /** Longest first. The diaeresis was turned into a stroke before its vowel. */
    private static final Pattern VOWEL =
            Pattern.compile("aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouy]");

    private static final Pattern DIAERESIS = Pattern.compile("([aeiou])\u0308");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    /** A u after q and a y before a vowel are consonants. */
    private static final Pattern NO_VOWEL = Pattern.compile("(?<=q)u|y(?=[aeiou])");

    /** In museum and jubileum, e and u are apart. */
    private static final Pattern LATIN_END = Pattern.compile("eum(s?)$");

    /** Loan words, as they begin or end a word, with the letters that are not heard or are one sound. */
    private static final Map<String, String> LOAN_WORDS = Map.ofEntries(
            Map.entry("website", "websit"),
            Map.entry("online", "onlin"),
            Map.entry("offline", "offlin"),
            Map.entry("email", "imel"),
            Map.entry("mail", "mel"),
            Map.entry("team", "tim"),
            Map.entry("update", "updat"),
            Map.entry("deadline", "dedlin"),
            Map.entry("feedback", "fidbak"),
            Map.entry("science", "sains"),
            Map.entry("share", "sher"),
            Map.entry("service", "servis"));

    private Syllables() {}

    /** The number of syllables, at least one; the parts of a word with a hyphen are counted apart. */
    static int of(String word) {
        return Arrays.stream(word.replaceAll("['’]", "").split("-"))
                .filter(part -> !part.isBlank())
                .mapToInt(Syllables::ofPart)
                .reduce(Integer::sum)
                .orElse(1);
    }

    private static int ofPart(String part) {
        String spelled = Normalizer.normalize(part.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        spelled = DIAERESIS.matcher(spelled).replaceAll("|$1");
        spelled = ACCENT.matcher(spelled).replaceAll("");
        for (Map.Entry<String, String> loan : LOAN_WORDS.entrySet()) {
            if (spelled.matches(".*" + loan.getKey() + "s?")) {
                spelled = spelled.replace(loan.getKey(), loan.getValue());
            }
        }
        spelled = LATIN_END.matcher(spelled).replaceAll("e|um$1");
        spelled = NO_VOWEL.matcher(spelled).replaceAll("|");
        Matcher vowels = VOWEL.matcher(spelled);
        return Math.max(1, (int) vowels.results().count());
    }
}
