package nl.lokaledemocratie.quickscan.tips;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.content.Resources;

/** What there is to work on a theme: {@code reports/tips.yaml}. A questionnaire's themes name the keys. */
public final class Tips {

    private static final Tips STANDARD = new Tips(Resources.yaml("/reports/tips.yaml"));

    private final Map<String, Tip> tips = new LinkedHashMap<>();

    private final JsonNode root;

    private Tips(JsonNode root) {
        this.root = root;
        root.path("tips")
                .properties()
                .forEach(entry -> tips.put(entry.getKey(), Tip.read(entry.getKey(), entry.getValue())));
    }

    public static Tips standard() {
        return STANDARD;
    }

    /** All that they say; remarks in the file count for nothing. */
    public String words() {
        return root.toString();
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
