package nl.lokaledemocratie.quickscan.tips;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.content.Resources;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;

/** What there is to work on a theme: {@code reports/tips.yaml}, of which a questionnaire's themes name the keys, and tips of one's own. */
public final class Tips {

    private static final Tips STANDARD = standard(Resources.yaml("/reports/tips.yaml"));

    private final Map<String, Tip> tips;
    private final String words;

    private Tips(Map<String, Tip> tips, String words) {
        this.tips = tips;
        this.words = words;
    }

    private static Tips standard(JsonNode root) {
        return new Tips(read(root), root.toString());
    }

    private static Map<String, Tip> read(JsonNode root) {
        Map<String, Tip> tips = new LinkedHashMap<>();
        root.path("tips")
                .properties()
                .forEach(entry -> tips.put(entry.getKey(), Tip.read(entry.getKey(), entry.getValue())));
        return tips;
    }

    public static Tips standard() {
        return STANDARD;
    }

    /** These with those below {@code tips} in a definition; one with a known key takes the place of that one. */
    public Tips with(JsonNode definition) {
        Map<String, Tip> all = new LinkedHashMap<>(tips);
        all.putAll(read(definition));
        return new Tips(all, words);
    }

    /** All that the shipped ones say; remarks in the file count for nothing. */
    public String words() {
        return words;
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

    /** Those of a theme: those that the questionnaire names, of which there may be none any more, then those that name the theme. */
    public List<Tip> of(Theme theme) {
        Set<String> keys = new LinkedHashSet<>(theme.tips());
        tips.values().stream()
                .filter(tip -> tip.themes().contains(theme.key()))
                .map(Tip::key)
                .forEach(keys::add);
        return keys.stream().filter(tips::containsKey).map(this::get).toList();
    }
}
