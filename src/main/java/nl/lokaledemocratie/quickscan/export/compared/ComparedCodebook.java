package nl.lokaledemocratie.quickscan.export.compared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers;
import nl.lokaledemocratie.quickscan.export.Licence;
import nl.lokaledemocratie.quickscan.export.Table;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** What every column and every word of the tables of a comparison means, in one language. */
final class ComparedCodebook {

    static final String KEY = "codebook";

    private final Columns columns;
    private final List<List<Table.Cell>> rows = new ArrayList<>();

    private ComparedCodebook(Columns columns) {
        this.columns = columns;
    }

    static Table of(Columns columns) {
        return new ComparedCodebook(columns).table();
    }

    private Table table() {
        Stream.of(Columns.BEFORE, Columns.NUMBER, Columns.ORGANISATION, Columns.AFTER)
                .flatMap(List::stream)
                .forEach(key -> row("column", Columns.name(key), word("data-" + key), unit(key)));
        row("column-wide", "theme_…_now", word("data-compared-wide"), word("unit-points"));
        ComparedNumbers.LEVELS.forEach(
                level -> row("kind", Columns.kind(level), word("kind-" + Columns.kind(level)), ""));
        ComparedNumbers.LEVELS.forEach(level -> columns.topics(level)
                .forEach(topic -> row(
                        Columns.kind(level), topic.key(), topic.name().in(columns.language()), word("unit-points"))));
        Aspect.ALL.forEach(aspect -> row("aspect", Columns.key(aspect), word("aspect-" + Columns.key(aspect)), ""));
        Stream.of(Columns.State.values())
                .forEach(state -> row("status", state.key(), word("state-" + state.key()), ""));
        return new Table(KEY, word("sheet-codebook"), List.of("part", "name", "meaning", "unit"), List.copyOf(rows));
    }

    private String unit(String column) {
        return switch (column) {
            case "value" -> word("unit-points");
            case "n", "respondents", "inhabitants" -> word("unit-people");
            case "closed-on" -> word("data-unit-date");
            case "licence" -> Licence.OF_NUMBERS;
            case "notice" -> columns.notice();
            default -> "";
        };
    }

    private String word(String key) {
        return columns.words().get(key);
    }

    private void row(String part, String name, String meaning, String unit) {
        rows.add(List.of(Table.Cell.of(part), Table.Cell.of(name), Table.Cell.of(meaning), Table.Cell.of(unit)));
    }
}
