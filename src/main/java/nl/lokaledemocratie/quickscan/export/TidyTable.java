package nl.lokaledemocratie.quickscan.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One row for each number, with what it is about in columns that are called the same in every language. */
final class TidyTable {

    static final String KEY = "tidy";

    /** Of what the number is, and the number; see {@link Origin} for what stands around. */
    static final List<String> KEYS = List.of(
            "group",
            "group-label",
            "kind",
            "key",
            "label",
            "aspect",
            "part",
            "part-label",
            "other-group",
            "statistic",
            "value",
            "unit",
            "status",
            "status-text",
            "n",
            "low",
            "high",
            "interval",
            "note");

    private TidyTable() {}

    static Table of(Origin origin, List<NumberRow> rows) {
        return new Table(
                KEY,
                origin.words().get("sheet-tidy"),
                Origin.keysAround(KEYS),
                rows.stream()
                        .map(row -> origin.around(cells(row, origin.words())))
                        .toList());
    }

    private static List<Table.Cell> cells(NumberRow row, ExportWords words) {
        NumberRow.Subject subject = row.subject();
        return List.of(
                Table.Cell.of(subject.group()),
                Table.Cell.of(subject.groupLabel()),
                Table.Cell.of(subject.kind()),
                Table.Cell.of(subject.key()),
                Table.Cell.of(subject.label()),
                Table.Cell.of(subject.aspect()),
                Table.Cell.of(subject.part()),
                Table.Cell.of(subject.partLabel()),
                Table.Cell.of(subject.other()),
                Table.Cell.of(row.statistic().key()),
                number(row.value()),
                Table.Cell.of(row.statistic().unit().key()),
                Table.Cell.of(row.status()),
                Table.Cell.of(words.get("state-" + row.status())),
                Table.Cell.of(row.n()),
                number(row.limits().map(NumberRow.Limits::low)),
                number(row.limits().map(NumberRow.Limits::high)),
                Table.Cell.of(row.limits().map(NumberRow.Limits::kind).orElse("")),
                Table.Cell.of(row.note()));
    }

    static Table.Cell number(Optional<BigDecimal> number) {
        return new Table.Cell("", number);
    }
}
