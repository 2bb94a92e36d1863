package nl.lokaledemocratie.quickscan.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A row for each theme, core value and statement of a group, with now, wish, difference and estimate beside each other. */
final class WideTable {

    static final String KEY = "wide";

    private static final List<String> ASPECTS = List.of("now", "wish", "gap", "est");
    private static final List<String> NUMBERS = List.of("mean", "low", "high", "interval", "n", "status");
    private static final List<String> SUBJECT = List.of("group", "group-label", "kind", "key", "label");

    /** What a row is about. */
    private record Place(String kind, String key, String group) {

        static Place of(NumberRow row) {
            return new Place(
                    row.subject().kind(), row.subject().key(), row.subject().group());
        }
    }

    private WideTable() {}

    static List<String> keys() {
        return Stream.concat(SUBJECT.stream(), ASPECTS.stream().flatMap(aspect -> NUMBERS.stream()
                        .map(number -> aspect + "-" + number)))
                .toList();
    }

    static Table of(Origin origin, List<NumberRow> rows) {
        Map<Place, Map<String, NumberRow>> places = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.statistic() == Statistic.MEAN
                        && ASPECTS.contains(row.subject().aspect()))
                .forEach(row -> places.computeIfAbsent(Place.of(row), place -> new LinkedHashMap<>())
                        .put(row.subject().aspect(), row));
        return new Table(
                KEY,
                origin.words().get("sheet-wide"),
                Origin.keysAround(keys()),
                places.values().stream()
                        .map(place -> origin.around(cells(place)))
                        .toList());
    }

    private static List<Table.Cell> cells(Map<String, NumberRow> place) {
        NumberRow.Subject subject = place.values().iterator().next().subject();
        List<Table.Cell> cells = new ArrayList<>(List.of(
                Table.Cell.of(subject.group()),
                Table.Cell.of(subject.groupLabel()),
                Table.Cell.of(subject.kind()),
                Table.Cell.of(subject.key()),
                Table.Cell.of(subject.label())));
        ASPECTS.forEach(aspect -> cells.addAll(
                Optional.ofNullable(place.get(aspect)).map(WideTable::numbers).orElseGet(() -> NUMBERS.stream()
                        .map(number -> number.equals("status") ? Table.Cell.of("not-asked") : Table.Cell.NONE)
                        .toList())));
        return cells;
    }

    private static List<Table.Cell> numbers(NumberRow row) {
        return List.of(
                TidyTable.number(row.value()),
                TidyTable.number(row.limits().map(NumberRow.Limits::low)),
                TidyTable.number(row.limits().map(NumberRow.Limits::high)),
                Table.Cell.of(row.limits().map(NumberRow.Limits::kind).orElse("")),
                Table.Cell.of(row.n()),
                Table.Cell.of(row.status()));
    }
}
