package nl.lokaledemocratie.quickscan.access.kept;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * A form that is not saved yet: sent when its sender was not signed in any more, or carried over to another language.
 *
 * @param username whose it is
 * @param address  of the page with the form, whatever its language
 * @param fields   what was in it, in its order
 */
public record KeptForm(String username, String address, Map<String, List<String>> fields) {

    private static final Pattern LANGUAGE = Pattern.compile("(?<=[?&])taal=[^&]*&?");

    public KeptForm {
        address = page(address);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = copy;
    }

    @Override
    public Map<String, List<String>> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** The address of a page whatever its language, which its readers may change. */
    static String page(String address) {
        return LANGUAGE.matcher(address).replaceAll("").replaceFirst("[?&]$", "");
    }

    /** Whether it goes when something is sent to this address: a page has one form, but another kind of it may have another query. */
    boolean isSentTo(String sent) {
        boolean anyOfThePage = !sent.contains("?") || !address.contains("?");
        return page(sent).equals(address) || anyOfThePage && path(sent).equals(path());
    }

    private static String path(String address) {
        return address.split("\\?", 2)[0];
    }

    String path() {
        return path(address);
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
