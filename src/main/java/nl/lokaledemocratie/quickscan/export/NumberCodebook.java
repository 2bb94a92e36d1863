package nl.lokaledemocratie.quickscan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.export.Statistic.Unit;

/** What every column and every word of the tables means, in one language. */
final class NumberCodebook {

    static final String KEY = "codebook";

    private static final List<String> STATES =
            List.of("full", "mean-only", "hidden", "no-data", "no-score", "no-figures", "no-fit", "not-asked");
    private static final List<String> NOTES = List.of("divided", "few", "collection", "others-alike");
    private static final List<String> KINDS = List.of("group", "theme", "value", "item", "question");
    private static final List<String> ASPECTS = List.of("now", "wish", "gap", "est");
    private static final List<String> LIMITS = List.of(NumberRow.Limits.CHANCE, NumberRow.Limits.BOUNDS);

    private final Origin origin;
    private final ExportWords words;
    private final List<List<Table.Cell>> rows = new ArrayList<>();

    private NumberCodebook(Origin origin) {
        this.origin = origin;
        this.words = origin.words();
    }

    static Table of(Origin origin) {
        return new NumberCodebook(origin).table();
    }

    private Table table() {
        Stream.of(Origin.BEFORE, TidyTable.KEYS, Origin.AFTER)
                .flatMap(List::stream)
                .forEach(key -> row("column", key.replace('-', '_'), "data-" + key, unit(key)));
        Stream.of("mean", "low", "high", "interval", "n", "status")
                .forEach(key -> row("column-wide", "now_" + key, "data-wide-" + key, ""));
        KINDS.forEach(key -> row("kind", key, "kind-" + key, ""));
        ASPECTS.forEach(key -> row("aspect", key, "aspect-" + key, ""));
        Stream.of(Statistic.values())
                .forEach(statistic -> row(
                        "statistic",
                        statistic.key(),
                        "statistic-" + statistic.key(),
                        words.get("unit-" + statistic.unit().key())));
        Stream.of(Unit.values()).forEach(unit -> row("unit", unit.key(), "unit-" + unit.key(), ""));
        STATES.forEach(key -> row("status", key, "state-" + key, ""));
        LIMITS.forEach(key -> row("interval", key, "data-limits-" + key, ""));
        NOTES.forEach(key -> row("note", key, "data-note-" + key, ""));
        return new Table(
                KEY, words.get("sheet-codebook"), List.of("part", "name", "meaning", "unit"), List.copyOf(rows));
    }

    private String unit(String column) {
        return switch (column) {
            case "value", "low", "high" -> words.get("data-unit-of-value");
            case "n" -> words.get("unit-people");
            case "closed-on" -> words.get("data-unit-date");
            case "licence" -> Licence.OF_NUMBERS;
            case "notice" -> origin.notice();
            default -> "";
        };
    }

    private void row(String part, String name, String meaning, String unit) {
        rows.add(List.of(
                Table.Cell.of(part), Table.Cell.of(name), Table.Cell.of(words.get(meaning)), Table.Cell.of(unit)));
    }
}
