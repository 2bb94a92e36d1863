package nl.lokaledemocratie.quickscan.questionnaire;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * A subject on which gaps are reported. Every statement is in exactly one theme.
 *
 * @param tips keys of the tips it can lead to
 */
public record Theme(String key, LocalizedText name, LocalizedText explanation, List<String> tips) {

    public Theme {
        tips = List.copyOf(tips);
    }

    public Theme(String key, LocalizedText name, LocalizedText explanation) {
        this(key, name, explanation, List.of());
    }
}
