package nl.lokaledemocratie.quickscan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.published.Findings;
import nl.lokaledemocratie.quickscan.analysis.published.Participants;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedAnswers;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedCeiling;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedEstimate;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;

/** What was published beside scores: other questions, estimates, differences, changes, and who took part. */
final class FindingTables {

    private final PublishedResult result;
    private final Findings findings;
    private final Names names;
    private final ExportWords words;
    private final ScoreTables scores;

    FindingTables(PublishedResult result, Names names, ExportWords words, ScoreTables scores) {
        this.result = result;
        this.findings = result.findings();
        this.names = names;
        this.words = words;
        this.scores = scores;
    }

    List<Table> all() {
        return List.of(answers(), estimates(), differences(), changes(), ceiling(), participants()).stream()
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private Table answers() {
        List<List<Table.Cell>> rows = new ArrayList<>();
        result.answers().forEach(answers -> {
            rows.add(answer(answers, "", Table.Cell.NONE, Table.Cell.NONE));
            answers.counts()
                    .forEach(count -> rows.add(answer(
                            answers,
                            names.options(answers.question(), count.options()),
                            Table.Cell.of(count.people()),
                            Table.Cell.NONE)));
            answers.places()
                    .forEach(place -> rows.add(answer(
                            answers,
                            names.options(answers.question(), List.of(place.option())),
                            Table.Cell.of(place.any()),
                            Table.Cell.of(place.first()))));
        });
        return table(
                "andere-vragen",
                "sheet-answers",
                rows,
                "key",
                "question",
                "group",
                "group-name",
                "status",
                "n",
                "mean",
                "point",
                "people",
                "first");
    }

    /** Of an option, or of the whole question: then with how many answered and their mean. */
    private List<Table.Cell> answer(PublishedAnswers answers, String option, Table.Cell people, Table.Cell first) {
        boolean whole = option.isEmpty();
        return List.of(
                Table.Cell.of(answers.question()),
                Table.Cell.of(names.question(answers.question())),
                Table.Cell.of(answers.group()),
                Table.Cell.of(names.group(answers.group())),
                Table.Cell.of(scores.status(answers.visibility())),
                whole ? Table.Cell.of(answers.n()) : Table.Cell.NONE,
                whole && answers.mean().isPresent()
                        ? Table.Cell.mean(answers.mean().getAsDouble())
                        : Table.Cell.NONE,
                Table.Cell.of(option),
                people,
                first);
    }

    private Table estimates() {
        return table(
                "schattingen",
                "sheet-estimates",
                findings.estimates().stream().map(this::estimate).toList(),
                "key",
                "text",
                "group",
                "group-name",
                "status",
                "n",
                "mean",
                "difference");
    }

    private List<Table.Cell> estimate(PublishedEstimate found) {
        Cell cell = found.estimate().cell();
        return List.of(
                Table.Cell.of(cell.key()),
                Table.Cell.of(names.name(cell.level(), cell.key())),
                Table.Cell.of(cell.group()),
                Table.Cell.of(names.group(cell.group())),
                Table.Cell.of(scores.status(found.estimate().visibility())),
                Table.Cell.of(found.estimate().n()),
                found.estimate().mean().isPresent()
                        ? Table.Cell.mean(found.estimate().mean().getAsDouble())
                        : Table.Cell.NONE,
                found.difference().isPresent()
                        ? Table.Cell.mean(found.difference().getAsDouble())
                        : Table.Cell.NONE);
    }

    private Table differences() {
        return table(
                "verschillen",
                "sheet-differences",
                findings.differences().stream()
                        .map(row -> List.of(
                                Table.Cell.of(row.a().key()),
                                Table.Cell.of(
                                        names.name(row.a().level(), row.a().key())),
                                aspect(row.a()),
                                Table.Cell.of(names.group(row.a().group())),
                                Table.Cell.of(names.group(row.b().group())),
                                Table.Cell.mean(row.difference())))
                        .toList(),
                "key",
                "text",
                "aspect",
                "group",
                "other-group",
                "difference");
    }

    private Table changes() {
        return table(
                "veranderingen",
                "sheet-changes",
                findings.changes().stream()
                        .map(row -> List.of(
                                Table.Cell.of(row.cell().key()),
                                Table.Cell.of(names.name(
                                        row.cell().level(), row.cell().key())),
                                aspect(row.cell()),
                                Table.Cell.of(names.group(row.cell().group())),
                                Table.Cell.of(row.commonItems()),
                                Table.Cell.of(row.nNow()),
                                Table.Cell.of(row.nBefore()),
                                Table.Cell.mean(row.now()),
                                Table.Cell.mean(row.before()),
                                Table.Cell.mean(row.change())))
                        .toList(),
                "key",
                "text",
                "aspect",
                "group",
                "items",
                "n-now",
                "n-before",
                "now-scan",
                "before-scan",
                "difference");
    }

    /** How many wish the best end of the scale, and for how many it can be better than now. */
    private Table ceiling() {
        return table(
                "uiterste-wens",
                "sheet-ceiling",
                findings.ceilings().stream().map(this::ceiling).toList(),
                "level",
                "key",
                "text",
                "group",
                "group-name",
                "wish-top",
                "wish-top-low",
                "wish-top-high",
                "room");
    }

    private List<Table.Cell> ceiling(PublishedCeiling row) {
        Cell wish = row.wish();
        return List.of(
                Table.Cell.of(words.get("level-" + wish.level().name().toLowerCase(Locale.ROOT))),
                Table.Cell.of(wish.key()),
                Table.Cell.of(names.name(wish.level(), wish.key())),
                Table.Cell.of(wish.group()),
                Table.Cell.of(names.group(wish.group())),
                Table.Cell.percent(row.share()),
                percent(row.low()),
                percent(row.high()),
                percent(row.room()));
    }

    private static Table.Cell percent(OptionalDouble share) {
        return share.isPresent() ? Table.Cell.percent(share.getAsDouble()) : Table.Cell.NONE;
    }

    private Table participants() {
        List<List<Table.Cell>> rows = new ArrayList<>();
        findings.participants().forEach(found -> {
            if (found.isShown()) {
                found.classes()
                        .forEach(part -> rows.add(participant(
                                found,
                                names.options(found.question(), part.options()),
                                Table.Cell.of(part.people()),
                                Table.Cell.percent(part.share()),
                                Table.Cell.percent(part.population()))));
            } else {
                rows.add(participant(found, "", Table.Cell.NONE, Table.Cell.NONE, Table.Cell.NONE));
            }
        });
        return table(
                "wie-ontbreken",
                "sheet-participants",
                rows,
                "key",
                "question",
                "group",
                "status",
                "point",
                "people",
                "share",
                "population-share");
    }

    private List<Table.Cell> participant(
            Participants found, String options, Table.Cell people, Table.Cell share, Table.Cell population) {
        String state = found.isShown()
                ? "full"
                : found.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return List.of(
                Table.Cell.of(found.question()),
                Table.Cell.of(names.question(found.question())),
                Table.Cell.of(names.group(found.group())),
                Table.Cell.of(words.get("state-" + state)),
                Table.Cell.of(options),
                people,
                share,
                population);
    }

    private Table.Cell aspect(Cell cell) {
        return Table.Cell.of(words.get("aspect-" + cell.aspect().key()));
    }

    private Table table(String key, String name, List<List<Table.Cell>> rows, String... columns) {
        return new Table(
                key, words.get(name), List.of(columns).stream().map(words::get).toList(), rows);
    }
}
