package nl.lokaledemocratie.quickscan.questionnaire.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The text of a question, with its own wording for the audiences that need one. */
public record Wording(LocalizedText standard, Map<String, LocalizedText> byAudience) {

    public Wording {
        byAudience = Map.copyOf(byAudience);
    }

    public static Wording same(LocalizedText text) {
        return new Wording(text, Map.of());
    }

    /** What all of these read; the standard text when they did not all read the same. */
    public LocalizedText common(Collection<String> audiences) {
        List<LocalizedText> read =
                audiences.stream().map(this::forAudience).distinct().toList();
        return read.size() == 1 ? read.get(0) : standard;
    }

    public LocalizedText forAudience(String audience) {
        return byAudience.getOrDefault(audience, standard);
    }
}
