package nl.lokaledemocratie.quickscan.api;

import java.util.LinkedHashMap;
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

    static final String NEXT = "volgende";

    public Listing {
        items = List.copyOf(items);
    }

    /** What the part tells: where the next begins follows from its last item, and is written otherwise each time. */
    Listing<T> withoutChance() {
        Map<String, String> told = new LinkedHashMap<>(links);
        told.replaceAll((relation, address) -> relation.equals(NEXT) ? "" : address);
        return new Listing<>(told, items);
    }

    /** The same part, each item as something else. */
    public <J> Listing<J> map(Function<T, J> to) {
        return new Listing<>(links, items.stream().map(to).toList());
    }
}
