package nl.lokaledemocratie.quickscan.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A part of a list.
 *
 * @param links {@code self}, and {@code volgende} where there is more
 */
public record Listing<T>(@JsonProperty("links") Map<String, String> links, @JsonProperty("items") List<T> items) {

    public Listing {
        items = List.copyOf(items);
    }

    /** The same part, each item as something else. */
    public <J> Listing<J> map(Function<T, J> to) {
        return new Listing<>(links, items.stream().map(to).toList());
    }
}
