package nl.lokaledemocratie.quickscan.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** What each number means, in one plain sentence; the report and the pages print these very sentences. */
public final class Glossary {

    private static final String FILE = "/reports/glossary.yaml";
    private static final Glossary STANDARD = read();

    private final List<Entry> entries;

    private Glossary(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** A word and its meaning. */
    public record Entry(String key, LocalizedText term, LocalizedText meaning) {}

    /** The glossary of the product. */
    public static Glossary standard() {
        return STANDARD;
    }

    private static Glossary read() {
        try (InputStream stream = Glossary.class.getResourceAsStream(FILE)) {
            return read(new YAMLMapper().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Glossary read(JsonNode root) {
        List<Entry> entries = new ArrayList<>();
        root.forEach(node -> entries.add(
                new Entry(node.path("key").asText(), localized(node.path("term")), localized(node.path("meaning")))));
        return new Glossary(entries);
    }

    private static LocalizedText localized(JsonNode node) {
        return new LocalizedText(Map.of(
                "nl", node.path("nl").asText(),
                "en", node.path("en").asText()));
    }

    public List<Entry> list() {
        return entries;
    }

    /**
     * The entry with this key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Entry get(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The glossary lacks " + key));
    }
}
