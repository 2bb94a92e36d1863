package nl.lokaledemocratie.quickscan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.Claims;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;

/** Scores of themes, core values and statements, and how the answers to statements are spread. */
final class ScoreTables {

    private final PublishedResult result;
    private final Names names;
    private final ExportWords words;

    ScoreTables(PublishedResult result, Names names, ExportWords words) {
        this.result = result;
        this.names = names;
        this.words = words;
    }

    Table scores() {
        return new Table(
                "scores",
                words.get("sheet-scores"),
                List.of(
                                "level",
                                "key",
                                "text",
                                "group",
                                "group-name",
                                "aspect",
                                "status",
                                "n",
                                "mean",
                                "low",
                                "high",
                                "limits",
                                "divided")
                        .stream()
                        .map(words::get)
                        .toList(),
                result.scores().stream().map(this::row).toList());
    }

    private List<Table.Cell> row(PublishedScore score) {
        Cell cell = score.cell();
        ScoreCell shown = ScoreCell.of(Optional.of(score), names.scale(cell.level(), cell.key()));
        List<Table.Cell> row = new ArrayList<>(about(cell));
        row.add(Table.Cell.of(status(score)));
        row.add(Table.Cell.of(score.n()));
        row.add(score.mean().isPresent() ? Table.Cell.mean(score.mean().getAsDouble()) : Table.Cell.NONE);
        row.add(shown.interval().map(margin -> Table.Cell.mean(margin.low())).orElse(Table.Cell.NONE));
        row.add(shown.interval().map(margin -> Table.Cell.mean(margin.high())).orElse(Table.Cell.NONE));
        row.add(shown.interval()
                .map(margin -> Table.Cell.of(words.get(margin.chance() ? "limits-chance" : "limits-bounds")))
                .orElse(Table.Cell.NONE));
        row.add(
                score.statement().isPresent()
                        ? Table.Cell.of(words.get(shown.divided() ? "yes" : "no"))
                        : Table.Cell.NONE);
        return row;
    }

    private List<Table.Cell> about(Cell cell) {
        return List.of(
                Table.Cell.of(words.get("level-" + cell.level().name().toLowerCase(Locale.ROOT))),
                Table.Cell.of(cell.key()),
                Table.Cell.of(names.name(cell.level(), cell.key())),
                Table.Cell.of(cell.group()),
                Table.Cell.of(names.group(cell.group())),
                Table.Cell.of(words.get("aspect-" + cell.aspect().key())));
    }

    /** In words; why a cell is not shown is never told. */
    String status(PublishedScore score) {
        return score.visibility() == Visibility.NO_DATA && score.cell().level() != Level.ITEM
                ? words.get("state-no-score")
                : status(score.visibility());
    }

    String status(Visibility visibility) {
        return words.get("state-" + visibility.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Answers per point of the scale, of statements of which all may be shown. */
    Table counts() {
        List<List<Table.Cell>> rows = new ArrayList<>();
        result.scores().stream().filter(Claims::isSayable).forEach(score -> score.statement()
                .ifPresent(found -> rows.addAll(counts(score.cell(), found))));
        return new Table(
                "antwoorden",
                words.get("sheet-counts"),
                List.of("key", "text", "group", "group-name", "aspect", "point", "label", "people").stream()
                        .map(words::get)
                        .toList(),
                rows);
    }

    private List<List<Table.Cell>> counts(Cell cell, ScoreDetail.OfStatement found) {
        Scale scale = names.scale(cell.level(), cell.key());
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < found.counts().size(); i++) {
            int point = scale.min() + i;
            rows.add(row(
                    cell,
                    Table.Cell.of(point),
                    scale.label(point).in(words.language()),
                    found.counts().get(i)));
        }
        rows.add(row(cell, Table.Cell.NONE, scale.dontKnow().in(words.language()), found.dontKnow()));
        return rows;
    }

    private List<Table.Cell> row(Cell cell, Table.Cell point, String label, int people) {
        List<Table.Cell> about = about(cell);
        List<Table.Cell> row = new ArrayList<>(about.subList(1, about.size()));
        row.add(point);
        row.add(Table.Cell.of(label));
        row.add(Table.Cell.of(people));
        return row;
    }
}
