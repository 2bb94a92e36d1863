package nl.lokaledemocratie.quickscan.export;

import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.content.Resources;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** The fixed words of the tables in one language. */
public record ExportWords(String language) {

    private static final Map<String, LocalizedText> TEXTS = LocalizedText.all(Resources.texts("/reports/annex.yaml"));

    /** One that must be there. */
    public String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("The annex has no words " + key));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(TEXTS.get(key)).map(text -> text.in(language));
    }
}
