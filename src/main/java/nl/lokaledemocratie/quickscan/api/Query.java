package nl.lokaledemocratie.quickscan.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import jakarta.ws.rs.core.UriInfo;

import nl.lokaledemocratie.quickscan.api.Fault.Kind;

/** The parameters of an address. They are read one by one, and {@link #check} then refuses with all that was wrong at once. */
public final class Query {

    private static final int LONGEST = 200;

    private final String path;
    private final Map<String, List<String>> sent;
    private final Set<String> known = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private Query(String path, Map<String, List<String>> sent) {
        this.path = path;
        this.sent = sent;
    }

    public static Query of(UriInfo address) {
        return new Query(address.getRequestUri().getPath(), new TreeMap<>(address.getQueryParameters()));
    }

    /** A text, when there is one. */
    public Optional<String> text(String name) {
        known.add(name);
        List<String> values = sent.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.size() > 1) {
            return refused(name, Kind.TWICE, "");
        }
        String value = values.get(0);
        if (value.isBlank()) {
            return refused(name, Kind.EMPTY, "");
        }
        return value.length() > LONGEST ? refused(name, Kind.TOO_LONG, String.valueOf(LONGEST)) : Optional.of(value);
    }

    /** One of these, when there is one; the order of the choices is the one in which they are named. */
    public <T> Optional<T> choice(String name, Map<String, T> choices) {
        return text(name)
                .flatMap(value -> choices.containsKey(value)
                        ? Optional.of(choices.get(value))
                        : refused(name, Kind.NO_CHOICE, String.join(", ", choices.keySet())));
    }

    /** A whole number between two, or the usual one. */
    public int number(String name, int least, int most, int usual) {
        return text(name)
                .flatMap(value ->
                        value.matches("\\d{1,6}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most
                                ? Optional.of(Integer.parseInt(value))
                                : this.<Integer>refused(name, Kind.NO_NUMBER, least + "–" + most))
                .orElse(usual);
    }

    /** Notes that a parameter that was read is not right. */
    public <T> Optional<T> refused(String name, Kind kind, String more) {
        faults.add(Fault.ofQuery(name, kind, more));
        return Optional.empty();
    }

    /**
     * To be called when all was read.
     *
     * @throws Refusal when something was not right, or is not known here
     */
    public void check() {
        sent.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(
                        Fault.ofQuery(name.length() > LONGEST ? name.substring(0, LONGEST) : name, Kind.UNKNOWN, "")));
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    /** The path with these parameters as they were sent, but for the ones named. */
    String without(Set<String> names) {
        String query = sent.entrySet().stream()
                .filter(parameter -> !names.contains(parameter.getKey()))
                .map(parameter -> encoded(parameter.getKey()) + "="
                        + encoded(parameter.getValue().get(0)))
                .collect(java.util.stream.Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
