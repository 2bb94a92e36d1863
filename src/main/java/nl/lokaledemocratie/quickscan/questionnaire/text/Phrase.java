package nl.lokaledemocratie.quickscan.questionnaire.text;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence about a questionnaire, or a part of one: by its key, with what it tells of. The words are in {@code
 * problems/questionnaire*.properties}.
 *
 * @param arguments other phrases, and texts that are the same in every language
 */
public record Phrase(String key, List<Object> arguments) {

    public static final Phrase NOTHING = same("");

    private static final Locale DUTCH = Locale.forLanguageTag(LocalizedText.DUTCH);
    private static final String WORDS = "problems/questionnaire";
    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(
                key,
                Stream.of(arguments)
                        .map(argument -> argument instanceof Phrase ? argument : String.valueOf(argument))
                        .toList());
    }

    /** A text that is the same in every language. */
    public static Phrase same(String text) {
        return new Phrase("", List.of(text));
    }

    public String dutch() {
        return in(DUTCH);
    }

    /** The words; in Dutch where there are none in the language. */
    public String in(Locale language) {
        return key.isEmpty()
                ? argument(0, language)
                : PLACE.matcher(words(language))
                        .replaceAll(place ->
                                Matcher.quoteReplacement(argument(Integer.parseInt(place.group(1)), language)));
    }

    private String words(Locale language) {
        return ResourceBundle.getBundle(WORDS, language, Phrase.class.getClassLoader(), NO_OTHER_LANGUAGE)
                .getString(key);
    }

    private String argument(int place, Locale language) {
        Object argument = arguments.get(place);
        return argument instanceof Phrase phrase ? phrase.in(language) : argument.toString();
    }
}
