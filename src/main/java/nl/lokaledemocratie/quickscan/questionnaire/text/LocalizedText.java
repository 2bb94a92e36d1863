package nl.lokaledemocratie.quickscan.questionnaire.text;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One text in one or more languages, keyed by language tag. Dutch ({@code nl}) is always there and is the fallback. */
public record LocalizedText(Map<String, String> byLanguage) {

    public static final String DUTCH = "nl";

    public LocalizedText {
        byLanguage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        if (byLanguage.getOrDefault(DUTCH, "").isBlank()) {
            throw new IllegalArgumentException("A text without Dutch: " + byLanguage);
        }
    }

    public static LocalizedText dutch(String text) {
        return new LocalizedText(Map.of(DUTCH, text));
    }

    /** Several texts, each by its key. */
    public static Map<String, LocalizedText> all(Map<String, Map<String, String>> texts) {
        Map<String, LocalizedText> all = new LinkedHashMap<>();
        texts.forEach((key, byLanguage) -> all.put(key, new LocalizedText(byLanguage)));
        return all;
    }

    public String in(String language) {
        return byLanguage.getOrDefault(language, dutch());
    }

    public String dutch() {
        return requireNonNull(byLanguage.get(DUTCH));
    }

    public Set<String> languages() {
        return byLanguage.keySet();
    }
}
