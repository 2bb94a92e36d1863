package nl.lokaledemocratie.quickscan.tips;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.content.Resources;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** What there is to work on a theme: {@code reports/tips.yaml}. A questionnaire's themes name the keys. */
public final class Tips {

    private static final Tips STANDARD =
            new Tips(Resources.yaml("/reports/tips.yaml").path("tips"));

    private final Map<String, Tip> tips = new LinkedHashMap<>();

    private Tips(JsonNode root) {
        root.properties().forEach(entry -> tips.put(entry.getKey(), Tip.read(entry.getKey(), entry.getValue())));
    }

    /**
     * One tip.
     *
     * @param step   which learning step it serves: willen, weten, kunnen or doen
     * @param source where it was found
     * @param seen   the day on which the source was read; whether the offer is still there, the reader must check
     */
    public record Tip(
            String key, LocalizedText name, LocalizedText explanation, String step, String source, LocalDate seen) {

        private static Tip read(String key, JsonNode node) {
            return new Tip(
                    key,
                    texts(key, node.path("name")),
                    texts(key, node.path("explanation")),
                    text(key, node, "learning_step"),
                    text(key, node, "source"),
                    LocalDate.parse(text(key, node, "seen")));
        }

        private static LocalizedText texts(String key, JsonNode node) {
            return new LocalizedText(Map.of("nl", text(key, node, "nl"), "en", text(key, node, "en")));
        }

        private static String text(String key, JsonNode node, String field) {
            String text = node.path(field).asText();
            if (text.isBlank()) {
                throw new IllegalStateException("The tip " + key + " lacks " + field);
            }
            return text;
        }
    }

    public static Tips standard() {
        return STANDARD;
    }

    public Set<String> keys() {
        return Set.copyOf(tips.keySet());
    }

    /**
     * One tip.
     *
     * @throws IllegalArgumentException when there is none with that key
     */
    public Tip get(String key) {
        Tip tip = tips.get(key);
        if (tip == null) {
            throw new IllegalArgumentException("No tip " + key);
        }
        return tip;
    }
}
