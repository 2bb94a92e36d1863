package nl.lokaledemocratie.quickscan.export.compared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers.Entry;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.export.ExportWords;
import nl.lokaledemocratie.quickscan.export.Licence;
import nl.lokaledemocratie.quickscan.export.Table;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** The tables of a comparison; columns are called as in the tables of one scan, so that rows of both may be put together. */
final class Columns {

    static final List<String> BEFORE = List.of("scan", "organisation-code", "organisation", "title", "closed-on");
    static final List<String> NUMBER =
            List.of("group", "group-label", "kind", "key", "label", "aspect", "value", "status", "status-text", "n");
    static final List<String> AFTER = List.of("licence", "notice");
    static final List<String> ORGANISATION =
            List.of("province", "inhabitants", "respondents", "questionnaire", "engine", "revision", "fingerprint");

    private final ComparedNumbers numbers;
    private final String language;
    private final ExportWords words;
    private final Table.Cell group;
    private final Table.Cell groupName;
    private final Map<State, List<Table.Cell>> states;
    private final List<Table.Cell> after;

    Columns(ComparedNumbers numbers, String groupName, String language) {
        this.numbers = numbers;
        this.language = language;
        words = new ExportWords(language);
        group = Table.Cell.of(numbers.group());
        this.groupName = Table.Cell.of(groupName);
        states = Stream.of(State.values())
                .collect(Collectors.toMap(
                        state -> state,
                        state ->
                                List.of(Table.Cell.of(state.key()), Table.Cell.of(words.get("state-" + state.key())))));
        after = List.of(Table.Cell.of(Licence.OF_NUMBERS), Table.Cell.of(notice()));
    }

    /** What there is of a cell. */
    enum State {
        FULL,
        TOO_FEW,
        HIDDEN,
        NO_DATA;

        static State of(ComparedCell cell) {
            if (cell.shown().isPresent()) {
                return FULL;
            }
            return cell.isTooFew() ? TOO_FEW : cell.isHidden() ? HIDDEN : NO_DATA;
        }

        /** A word of the annex. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    ExportWords words() {
        return words;
    }

    ComparedNumbers numbers() {
        return numbers;
    }

    String language() {
        return language;
    }

    /** What must be known of the numbers, in one line. */
    String notice() {
        String notice = words.get("about-unofficial");
        return numbers.isFictional() ? words.get("about-fictional-text") + " " + notice : notice;
    }

    static String name(String key) {
        return key.replace('-', '_');
    }

    Table organisations() {
        return table(
                "organisaties",
                "sheet-organisations",
                List.of(BEFORE, ORGANISATION, AFTER),
                numbers.entries().stream()
                        .map(entry -> row(before(entry), organisation(entry), after))
                        .toList());
    }

    Table tidy() {
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (Entry entry : numbers.entries()) {
            List<Table.Cell> before = before(entry);
            for (Level level : ComparedNumbers.LEVELS) {
                for (Topic topic : topics(level)) {
                    Aspect.ALL.forEach(aspect -> rows.add(row(before, number(entry, level, topic, aspect), after)));
                }
            }
        }
        return table("tidy", "sheet-tidy", List.of(BEFORE, NUMBER, AFTER), rows);
    }

    /** A row for each organisation, a column for each number. */
    Table wide() {
        return table(
                "wide",
                "sheet-wide",
                List.of(BEFORE, List.of("group"), wideKeys(), AFTER),
                numbers.entries().stream()
                        .map(entry -> row(before(entry), List.of(group), wide(entry), after))
                        .toList());
    }

    /** As {@code theme_participatie_now}. */
    List<String> wideKeys() {
        return ComparedNumbers.LEVELS.stream()
                .flatMap(level -> topics(level).stream().flatMap(topic -> Aspect.ALL.stream()
                        .map(aspect -> kind(level) + "-" + topic.key() + "-" + key(aspect))))
                .toList();
    }

    List<Topic> topics(Level level) {
        return numbers.topics().getOrDefault(level, List.of());
    }

    static String kind(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    static String key(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT);
    }

    private static List<Table.Cell> before(Entry entry) {
        return List.of(
                Table.Cell.of(entry.scan().id().toString()),
                Table.Cell.of(entry.scan().organisation()),
                Table.Cell.of(entry.scan().name()),
                Table.Cell.of(entry.scan().title()),
                Table.Cell.of(entry.scan().closedOn().toString()));
    }

    private static List<Table.Cell> organisation(Entry entry) {
        return List.of(
                Table.Cell.of(entry.scan().province().orElse("")),
                Table.Cell.of(entry.scan().inhabitants()),
                Table.Cell.of(entry.scan().respondents()),
                Table.Cell.of(entry.published().questionnaire()),
                Table.Cell.of(entry.published().engine()),
                Table.Cell.of(entry.published().revision()),
                Table.Cell.of(entry.published().fingerprint()));
    }

    private List<Table.Cell> number(Entry entry, Level level, Topic topic, Aspect aspect) {
        ComparedCell cell = entry.cell(numbers.view(level, aspect), topic.key());
        List<Table.Cell> state = Optional.ofNullable(states.get(State.of(cell))).orElseThrow();
        return List.of(
                group,
                groupName,
                Table.Cell.of(kind(level)),
                Table.Cell.of(topic.key()),
                Table.Cell.of(topic.name().in(language)),
                Table.Cell.of(key(aspect)),
                mean(cell),
                state.get(0),
                state.get(1),
                cell.shown().map(shown -> Table.Cell.of(shown.n())).orElse(Table.Cell.NONE));
    }

    private List<Table.Cell> wide(Entry entry) {
        return ComparedNumbers.LEVELS.stream()
                .flatMap(level -> topics(level).stream().flatMap(topic -> Aspect.ALL.stream()
                        .map(aspect -> mean(entry.cell(numbers.view(level, aspect), topic.key())))))
                .toList();
    }

    private static Table.Cell mean(ComparedCell cell) {
        return cell.shown().map(shown -> Table.Cell.mean(shown.value())).orElse(Table.Cell.NONE);
    }

    private Table table(String key, String name, List<List<String>> columns, List<List<Table.Cell>> rows) {
        return new Table(
                key,
                words.get(name),
                columns.stream().flatMap(List::stream).map(Columns::name).toList(),
                rows);
    }

    @SafeVarargs
    private static List<Table.Cell> row(List<Table.Cell>... parts) {
        List<Table.Cell> row = new ArrayList<>();
        for (List<Table.Cell> part : parts) {
            row.addAll(part);
        }
        return row;
    }
}
