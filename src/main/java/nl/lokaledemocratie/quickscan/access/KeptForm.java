package nl.lokaledemocratie.quickscan.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * A form that was sent when its sender was not signed in any more.
 *
 * @param username whose it is
 * @param address  of the page with the form
 * @param fields   what was in it, in its order
 */
public record KeptForm(String username, String address, Map<String, List<String>> fields) {

    public KeptForm {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = copy;
    }

    @Override
    public Map<String, List<String>> fields() {
        return Collections.unmodifiableMap(fields);
    }

    String path() {
        return address.split("\\?", 2)[0];
    }

    String text() {
        JsonObject json = new JsonObject();
        fields.forEach((name, values) -> json.put(name, new JsonArray(new ArrayList<>(values))));
        return new JsonArray().add(username).add(address).add(json).encode();
    }

    static Optional<KeptForm> find(String text) {
        try {
            JsonArray parts = new JsonArray(text);
            Map<String, List<String>> fields = new LinkedHashMap<>();
            JsonObject json = parts.getJsonObject(2);
            json.fieldNames()
                    .forEach(name -> fields.put(
                            name,
                            json.getJsonArray(name).stream()
                                    .map(String::valueOf)
                                    .toList()));
            return Optional.of(new KeptForm(parts.getString(0), parts.getString(1), fields));
        } catch (DecodeException | ClassCastException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
