package nl.lokaledemocratie.quickscan.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML files that ship with the program, and their like. */
public final class Resources {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Resources() {}

    /** The tree of a file from elsewhere that was checked before. */
    public static JsonNode yaml(byte[] content) {
        try {
            return YAML.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree of a file that must be there. */
    public static JsonNode yaml(String path) {
        try (InputStream stream = Resources.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks " + path);
            }
            return YAML.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a file that has for each key one text per language. */
    public static Map<String, Map<String, String>> texts(String path) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        yaml(path).properties().forEach(entry -> texts.put(entry.getKey(), byLanguage(entry.getValue())));
        return texts;
    }

    /** One text in the languages that it has. */
    public static Map<String, String> byLanguage(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
        return texts;
    }
}
