package nl.lokaledemocratie.quickscan.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import nl.lokaledemocratie.quickscan.access.kept.Seal;
import nl.lokaledemocratie.quickscan.access.token.CurrentToken;
import nl.lokaledemocratie.quickscan.api.Fault.Kind;

/**
 * Gives lists in parts. Where the next part begins stands in a cursor that only we can make, for this list, these filters and this key: the
 * last item that was given. What is added or goes meanwhile moves nothing else.
 */
@RequestScoped
public class Paging {

    static final String CURSOR = "cursor";
    static final String COUNT = "aantal";
    static final int MOST = 100;

    private static final int USUAL = 50;

    /** As many as a number has at most. */
    private static final int DIGITS = 10;

    @Inject
    Seal seal;

    @Inject
    CurrentToken token;

    /**
     * The part that is asked for; reads the last parameters and checks them all.
     *
     * @param keyOf what the list is ordered by; no two have the same
     * @throws Refusal when a parameter is not right
     */
    public <T, J> Listing<J> of(Query query, List<T> all, Function<T, String> keyOf, Function<T, J> toJson) {
        int count = query.number(COUNT, 1, MOST, USUAL);
        String list = query.without(Set.of(CURSOR, COUNT));
        Optional<String> after = query.text(CURSOR).flatMap(cursor -> open(query, list, cursor));
        query.check();
        List<T> left = all.stream()
                .sorted(Comparator.comparing(keyOf))
                .filter(item -> after.isEmpty() || keyOf.apply(item).compareTo(after.get()) > 0)
                .toList();
        List<T> part = left.subList(0, Math.min(count, left.size()));
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", query.without(Set.of()));
        if (part.size() < left.size()) {
            String cursor = seal.close(purpose(list), keyOf.apply(part.get(part.size() - 1)));
            String rest = query.without(Set.of(CURSOR));
            links.put(Listing.NEXT, rest + (rest.contains("?") ? "&" : "?") + CURSOR + "=" + cursor);
        }
        return new Listing<>(links, part.stream().map(toJson).toList());
    }

    /** A place in a list as a text that is ordered alike. */
    public static String key(int place) {
        String digits = String.valueOf(place);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    private Optional<String> open(Query query, String list, String cursor) {
        Optional<String> after = seal.open(purpose(list), cursor);
        return after.isPresent() ? after : query.refused(CURSOR, Kind.NO_CURSOR, "");
    }

    private String purpose(String list) {
        return "cursor " + token.id() + " " + list;
    }
}
