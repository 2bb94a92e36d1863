package nl.lokaledemocratie.quickscan.paper.form;

import static java.util.Objects.requireNonNull;

import java.util.Map;

import nl.lokaledemocratie.quickscan.content.Resources;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** The fixed texts of a form in one language; what has no translation is in Dutch. */
final class FormWords {

    private static final Map<String, LocalizedText> TEXTS =
            LocalizedText.all(Resources.texts("/reports/paper-form.yaml"));

    private final String language;

    FormWords(String language) {
        this.language = language;
    }

    /**
     * A text with its blanks filled in.
     *
     * @param blanks name and value in turn
     */
    String get(String key, Object... blanks) {
        String text = requireNonNull(TEXTS.get(key)).in(language);
        for (int i = 0; i < blanks.length; i += 2) {
            text = text.replace("{" + blanks[i] + "}", blanks[i + 1].toString());
        }
        return text;
    }
}
