package nl.lokaledemocratie.quickscan.walk.elsewhere;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is carried, as a parcel holds it once it is opened. From who goes step by step it is only the ticket: their answers stay where they
 * are, under that ticket, until they are taken over.
 *
 * @param audience its key; empty with a ticket
 * @param code     invitation or pass as it was typed, empty for an open audience
 * @param sheet    the key under which the answers are received once, wherever they are sent
 * @param fields   of the form, with what was filled in
 * @param steps    the ticket of who goes step by step, else empty
 */
public record Carried(String audience, String code, String sheet, Map<String, List<String>> fields, String steps) {

    public Carried {
        audience = audience == null ? "" : audience;
        code = code == null ? "" : code;
        sheet = sheet == null ? "" : sheet;
        fields = fields == null ? Map.of() : filled(fields);
        steps = steps == null ? "" : steps;
    }

    private static Map<String, List<String>> filled(Map<String, List<String>> fields) {
        Map<String, List<String>> filled = new TreeMap<>();
        fields.forEach((field, values) -> filled.put(
                field,
                values == null
                        ? List.of()
                        : values.stream().filter(Objects::nonNull).toList()));
        return Map.copyOf(filled);
    }

    /** Answers do not end up in a log by way of a string. */
    @Override
    public String toString() {
        return "Carried";
    }
}
