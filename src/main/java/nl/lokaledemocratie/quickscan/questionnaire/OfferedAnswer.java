package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * An answer that a question offers: an option, a point or "weet ik niet".
 *
 * @param label empty where the key says it all, and where the usual words for "weet ik niet" do
 */
public record OfferedAnswer(String key, Optional<LocalizedText> label) {

    /** How "weet ik niet" is written where answers are texts. */
    public static final String DONT_KNOW = "dk";

    /** In one language, with what "weet ik niet" is called where the question does not say so. */
    public String in(String language, String dontKnow) {
        return label.map(text -> text.in(language)).orElse(key.equals(DONT_KNOW) ? dontKnow : key);
    }
}
