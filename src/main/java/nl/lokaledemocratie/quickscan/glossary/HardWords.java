package nl.lokaledemocratie.quickscan.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.content.Resources;
import nl.lokaledemocratie.quickscan.notation.LanguageTag;

/** Words in questions that not everybody knows, in the languages of residents. */
public final class HardWords {

    private static final String FILE = "/walk/hard-words.yaml";
    private static final HardWords STANDARD = read();

    private final List<Entry> entries;

    private HardWords(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** A word with what it means, in one language. */
    public record Explained(String word, String meaning) {}

    private record Entry(Map<String, String> word, Map<String, List<String>> foundBy, Map<String, String> meaning) {

        private Optional<Explained> in(String text, String language) {
            boolean isThere = of(foundBy, language).orElse(List.of()).stream().anyMatch(text::contains);
            return isThere
                    ? of(word, language)
                            .flatMap(named -> of(meaning, language).map(meant -> new Explained(named, meant)))
                    : Optional.empty();
        }

        /** Easy Dutch has the words of Dutch where it has none of its own. */
        private static <T> Optional<T> of(Map<String, T> byLanguage, String language) {
            return Optional.ofNullable(byLanguage.get(language))
                    .or(() -> LanguageTag.EASY_DUTCH.equals(language)
                            ? Optional.ofNullable(byLanguage.get("nl"))
                            : Optional.empty());
        }
    }

    /** Those of the product. */
    public static HardWords standard() {
        return STANDARD;
    }

    /** Those that stand in a text, as they are explained in its language; none in a language that we have no words for. */
    public List<Explained> in(String text, String language) {
        String small = text.toLowerCase(Locale.forLanguageTag(language));
        return entries.stream()
                .flatMap(entry -> entry.in(small, language).stream())
                .toList();
    }

    private static HardWords read() {
        List<Entry> entries = new ArrayList<>();
        Resources.yaml(FILE).forEach(node -> entries.add(entry(node)));
        return new HardWords(entries);
    }

    private static Entry entry(JsonNode node) {
        Map<String, List<String>> foundBy = new HashMap<>();
        node.path("found_by").fields().forEachRemaining(found -> {
            List<String> parts = new ArrayList<>();
            found.getValue().forEach(part -> parts.add(part.asText()));
            foundBy.put(found.getKey(), parts);
        });
        return new Entry(Resources.byLanguage(node.path("word")), foundBy, Resources.byLanguage(node.path("meaning")));
    }
}
