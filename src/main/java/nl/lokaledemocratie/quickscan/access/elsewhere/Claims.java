package nl.lokaledemocratie.quickscan.access.elsewhere;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was told of somebody, verified.
 *
 * @param all texts, numbers, lists and maps by their names
 */
public record Claims(Map<String, Object> all) {

    private static final String INSIDE = "/";

    /** Who it is there, for ever. */
    String subject() {
        return first("sub").orElseThrow();
    }

    Optional<String> first(String name) {
        return texts(name).stream().findFirst();
    }

    /** The texts of a claim, by its name or by the names on the way to it; none when it is not there or something else. */
    List<String> texts(String name) {
        Object found = all.containsKey(name) ? all.get(name) : inside(all, Arrays.asList(name.split(INSIDE)));
        Stream<?> values = found instanceof Collection<?> many ? many.stream() : Stream.ofNullable(found);
        return values.filter(String.class::isInstance)
                .map(String.class::cast)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static Object inside(Object place, List<String> way) {
        if (way.isEmpty()) {
            return place;
        }
        return place instanceof Map<?, ?> map && map.get(way.get(0)) != null
                ? inside(map.get(way.get(0)), way.subList(1, way.size()))
                : List.of();
    }
}
