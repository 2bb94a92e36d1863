package nl.lokaledemocratie.quickscan.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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
}
