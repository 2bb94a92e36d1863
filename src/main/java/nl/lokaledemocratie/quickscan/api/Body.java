package nl.lokaledemocratie.quickscan.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import nl.lokaledemocratie.quickscan.api.Fault.Kind;
import nl.lokaledemocratie.quickscan.chart.Lettering;
import nl.lokaledemocratie.quickscan.notation.CleanText;
import nl.lokaledemocratie.quickscan.web.machine.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * An object that was sent as JSON. Its fields are read one by one, and {@link #check} then refuses with all that was wrong at once. A field that is
 * {@code null} is there and empty.
 */
public final class Body {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** In characters: what people write for a machine is much shorter. */
    private static final int LONGEST = 64 * 1024;

    private static final int MOST_OBJECTS = 50;
    private static final int MOST_FAULTS = 100;
    private static final int LONGEST_NAME = 200;

    private final JsonNode node;
    private final String pointer;
    private final Set<String> known = new HashSet<>();
    private final List<Body> within = new ArrayList<>();
    private final List<Fault> faults;

    private Body(JsonNode node, String pointer, List<Fault> faults) {
        this.node = node;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** @throws Refusal when it is too long, no JSON, or no object */
    public static Body of(@Nullable String sent) {
        if (sent != null && sent.length() > LONGEST) {
            throw new Refusal(ProblemKind.TOO_LARGE, List.of());
        }
        try {
            JsonNode node = JSON.readTree(sent == null ? "" : sent);
            if (!node.isObject()) {
                throw Refusal.invalid(List.of(Fault.ofBody("", Kind.NO_OBJECT, "")));
            }
            return new Body(node, "", new ArrayList<>());
        } catch (JsonProcessingException e) {
            throw Refusal.invalid(List.of(Fault.ofBody("", Kind.UNREADABLE, "")));
        }
    }

    /** Whether the field is there, be it empty. */
    public boolean has(String name) {
        return node.has(name);
    }

    /** A text in one line that a report can print; empty when it is not there. */
    public Optional<String> line(String name, int longest) {
        Optional<String> text = string(name).map(CleanText::line).filter(line -> !line.isEmpty());
        if (text.isPresent() && text.get().length() > longest) {
            return refused(name, Kind.TOO_LONG, String.valueOf(longest));
        }
        List<String> lost = text.map(Lettering::lost).orElse(List.of());
        return lost.isEmpty() ? text : refused(name, Kind.UNPRINTABLE, String.join(" ", lost));
    }

    /** The same where it must be there. */
    public String requiredLine(String name, int longest) {
        int before = faults.size();
        Optional<String> text = line(name, longest);
        if (text.isEmpty() && faults.size() == before) {
            refused(name, has(name) ? Kind.EMPTY : Kind.MISSING, "");
        }
        return text.orElse("");
    }

    /** A whole number between two; empty when it is not there. */
    public Optional<Integer> number(String name, int least, int most) {
        JsonNode value = value(name);
        if (value.isNull()) {
            return Optional.empty();
        }
        boolean fits = value.canConvertToInt() && value.intValue() >= least && value.intValue() <= most;
        return value.isIntegralNumber() && fits
                ? Optional.of(value.intValue())
                : refused(name, Kind.NO_NUMBER, least + "–" + most);
    }

    /** One of these; empty when it is not there. */
    public <T> Optional<T> choice(String name, Map<String, T> choices) {
        return string(name)
                .flatMap(key -> choices.containsKey(key)
                        ? Optional.of(choices.get(key))
                        : refused(name, Kind.NO_CHOICE, String.join(", ", choices.keySet())));
    }

    /** A day; empty when it is not there. */
    public Optional<LocalDate> day(String name) {
        return string(name).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                return refused(name, Kind.NO_DAY, "");
            }
        });
    }

    /** A moment at a whole minute, by RFC 3339; empty when it is not there, or is null. */
    public Optional<Instant> moment(String name) {
        return string(name).flatMap(text -> {
            try {
                Instant moment = OffsetDateTime.parse(text).toInstant();
                return moment.equals(moment.truncatedTo(ChronoUnit.MINUTES))
                        ? Optional.of(moment)
                        : this.<Instant>refused(name, Kind.NO_MOMENT, "");
            } catch (DateTimeParseException e) {
                return refused(name, Kind.NO_MOMENT, "");
            }
        });
    }

    /** The objects of a list; none when it is not there. */
    public List<Body> objects(String name) {
        JsonNode value = value(name);
        if (value.isNull()) {
            return List.of();
        }
        boolean fits = value.isArray()
                && IntStream.range(0, value.size())
                        .allMatch(place -> value.get(place).isObject());
        if (!fits) {
            refused(name, Kind.NO_OBJECT, "");
            return List.of();
        }
        if (value.size() > MOST_OBJECTS) {
            refused(name, Kind.FULL, String.valueOf(MOST_OBJECTS));
            return List.of();
        }
        List<Body> objects = IntStream.range(0, value.size())
                .mapToObj(place -> new Body(value.get(place), pointer + "/" + name + "/" + place, faults))
                .toList();
        within.addAll(objects);
        return objects;
    }

    /** Notes that a field cannot be sent beside another, when it is. */
    public void excludes(String name, String other) {
        known.add(name);
        if (has(name)) {
            refused(name, Kind.TOGETHER, other);
        }
    }

    /** Notes that a field is not right; beyond so many it is enough that there are more. */
    public <T> Optional<T> refused(String name, Kind kind, String more) {
        if (faults.size() < MOST_FAULTS) {
            String shown = name.substring(0, Math.min(LONGEST_NAME, name.length()));
            faults.add(Fault.ofBody(pointer + "/" + shown, kind, more));
        }
        return Optional.empty();
    }

    /**
     * To be called when all was read.
     *
     * @throws Refusal when something was not right, or is not known here
     */
    public void check() {
        noteUnknown();
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    private void noteUnknown() {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                refused(name, Kind.UNKNOWN, "");
            }
        });
        within.forEach(Body::noteUnknown);
    }

    private Optional<String> string(String name) {
        JsonNode value = value(name);
        if (value.isNull()) {
            return Optional.empty();
        }
        return value.isTextual() ? Optional.of(value.asText()) : refused(name, Kind.NO_TEXT, "");
    }

    private JsonNode value(String name) {
        known.add(name);
        return node.has(name) ? node.get(name) : NullNode.getInstance();
    }
}
