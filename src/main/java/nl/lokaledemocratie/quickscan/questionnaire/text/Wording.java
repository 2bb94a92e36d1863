package nl.lokaledemocratie.quickscan.questionnaire.text;

import java.util.Map;

/** The text of a question, with its own wording for the audiences that need one. */
public record Wording(LocalizedText standard, Map<String, LocalizedText> byAudience) {

    public Wording {
        byAudience = Map.copyOf(byAudience);
    }

    public static Wording same(LocalizedText text) {
        return new Wording(text, Map.of());
    }

    public LocalizedText forAudience(String audience) {
        return byAudience.getOrDefault(audience, standard);
    }
}
