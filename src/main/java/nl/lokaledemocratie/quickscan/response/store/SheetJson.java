package nl.lokaledemocratie.quickscan.response.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The columns of a sheet that are JSON objects of strings. */
@ApplicationScoped
class SheetJson {

    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};
    private static final int MAX_KNOWN = 10_000;

    @Inject
    ObjectMapper json;

    String write(Map<String, String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not write strings", e);
        }
    }

    Map<String, String> read(String text) {
        if (text.equals("{}")) {
            return Map.of();
        }
        try {
            return json.readValue(text, STRINGS);
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new IllegalStateException("A stored sheet is not readable");
        }
    }

    /** A reader that remembers what it read: backgrounds are few and come again and again. */
    Function<String, Map<String, String>> remembering() {
        Map<String, Map<String, String>> known = new HashMap<>();
        return text -> {
            Map<String, String> value = known.get(text);
            if (value == null) {
                value = read(text);
                if (known.size() < MAX_KNOWN) {
                    known.put(text, value);
                }
            }
            return value;
        };
    }
}
