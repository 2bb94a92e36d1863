package nl.lokaledemocratie.quickscan.glossary;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.content.Resources;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** What each number means, in one plain sentence; the report and the pages print these very sentences. */
public final class Glossary {

    private static final String FILE = "/reports/glossary.yaml";
    private static final Glossary STANDARD = read();

    private final JsonNode root;
    private final List<Entry> entries;

    private Glossary(JsonNode root, List<Entry> entries) {
        this.root = root;
        this.entries = List.copyOf(entries);
    }

    /** A word and its meaning. */
    public record Entry(String key, LocalizedText term, LocalizedText meaning) {}

    /** The glossary of the product. */
    public static Glossary standard() {
        return STANDARD;
    }

    private static Glossary read() {
        List<Entry> entries = new ArrayList<>();
        JsonNode root = Resources.yaml(FILE);
        root.forEach(node -> entries.add(
                new Entry(node.path("key").asText(), localized(node.path("term")), localized(node.path("meaning")))));
        return new Glossary(root, entries);
    }

    private static LocalizedText localized(JsonNode node) {
        return new LocalizedText(Resources.byLanguage(node));
    }

    /** All that it says; remarks in the file count for nothing. */
    public String words() {
        return root.toString();
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
