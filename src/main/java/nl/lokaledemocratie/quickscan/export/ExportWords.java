package nl.lokaledemocratie.quickscan.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import nl.lokaledemocratie.quickscan.content.Resources;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** The fixed words of the tables in one language. */
record ExportWords(String language) {

    private static final Map<String, LocalizedText> TEXTS = read();

    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("The annex has no words " + key));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(TEXTS.get(key)).map(text -> text.in(language));
    }

    private static Map<String, LocalizedText> read() {
        Map<String, LocalizedText> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry :
                Resources.yaml("/reports/annex.yaml").properties()) {
            Map<String, String> byLanguage = new LinkedHashMap<>();
            entry.getValue()
                    .properties()
                    .forEach(one -> byLanguage.put(one.getKey(), one.getValue().asText()));
            texts.put(entry.getKey(), new LocalizedText(byLanguage));
        }
        return texts;
    }
}
