package nl.lokaledemocratie.quickscan.api.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import nl.lokaledemocratie.quickscan.api.Paging;
import nl.lokaledemocratie.quickscan.export.Table;

/**
 * The numbers of a result, each with what it is about: the rows of the tidy table that is downloaded, by the heads of its columns in camel case.
 * What is not shown is not there, and its status tells why.
 *
 * @param place in the table, from 0
 */
record NumbersJson(int place, Map<String, Object> cells) {

    private static final Pattern UNDERSCORE = Pattern.compile("_(\\p{Alnum})");

    static List<NumbersJson> of(Table table) {
        List<String> names =
                table.columns().stream().map(NumbersJson::camelCase).toList();
        return IntStream.range(0, table.rows().size())
                .mapToObj(row -> of(row, names, table.rows().get(row)))
                .toList();
    }

    private static NumbersJson of(int place, List<String> names, List<Table.Cell> row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int column = 0; column < row.size(); column++) {
            Table.Cell cell = row.get(column);
            Optional<Object> value = cell.number().map(Object.class::cast).or(() -> Optional.of(cell.text())
                    .filter(text -> !text.isEmpty()));
            String name = names.get(column);
            value.ifPresent(there -> cells.put(name, there));
        }
        return new NumbersJson(place, cells);
    }

    private static String camelCase(String column) {
        return UNDERSCORE.matcher(column).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    /** Whether a column says this. */
    boolean says(String column, Optional<String> value) {
        return value.isEmpty() || value.get().equals(cells.get(column));
    }

    /** By which the rows keep their order. */
    String key() {
        return Paging.key(place);
    }
}
