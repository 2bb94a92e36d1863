package nl.lokaledemocratie.quickscan.questionnaire.clinic;

import java.util.Locale;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;

/**
 * Something in a text that could be plainer.
 *
 * @param words      the words it is about
 * @param suggestion what to do instead
 */
public record Finding(Rule rule, Phrase words, Phrase suggestion) {

    /** What to say before a list of findings. */
    public static final Phrase CAUTION = Phrase.of("clinic.findingCaution");

    private static final int SHORT = 80;

    /** The words on one line, cut off when they are many. */
    public String shortWords(String language) {
        String line = words.in(Locale.forLanguageTag(language))
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("\\.$", "");
        return line.length() <= SHORT ? line : line.substring(0, SHORT - 3) + "...";
    }
}
