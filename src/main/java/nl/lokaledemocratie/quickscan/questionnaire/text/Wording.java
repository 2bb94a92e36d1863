package nl.lokaledemocratie.quickscan.questionnaire.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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

    /** What some of these read that is not the {@link #common} text, each with who did, in their order. */
    public Map<LocalizedText, List<String>> others(Collection<String> audiences) {
        LocalizedText common = common(audiences);
        Map<LocalizedText, List<String>> others = new LinkedHashMap<>();
        audiences.stream()
                .filter(audience -> !forAudience(audience).equals(common))
                .forEach(audience -> others.computeIfAbsent(forAudience(audience), text -> new ArrayList<>())
                        .add(audience));
        return others;
    }

    public LocalizedText forAudience(String audience) {
        return byAudience.getOrDefault(audience, standard);
    }
}
