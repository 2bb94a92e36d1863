package nl.lokaledemocratie.quickscan.translation;

import java.util.List;
import java.util.Map;

/** What has texts in several languages: a questionnaire, or the messages of the service. */
public interface TranslatedSource {

    /** What a translation file says it is a translation of. */
    String original();

    /** All texts in the order of the file, with what there is in a language. */
    List<TranslatableText> texts(String language);

    /** What a text must keep in every language besides words: places to fill in and the parts between which is chosen. */
    List<String> places(String text);

    /**
     * The content of each file with the texts of a language put in, by its name.
     *
     * @param targets a text for every key
     * @throws IllegalArgumentException when what comes out could not be read again
     */
    Map<String, String> with(String language, Map<String, String> targets);
}
