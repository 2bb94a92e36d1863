package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.claim.GapNote;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.questionnaire.Asking;
import nl.lokaledemocratie.quickscan.report.content.CellWords;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Scores;

/** Scores as table rows: a group with its answers, now, wish and gap, and words where there is no number to show. */
public final class ScoreTable {

    private final Phrases phrases;
    private final CellWords words;
    private final Asking asking;
    private final boolean withDontKnow;

    public ScoreTable(Phrases phrases, Asking asking, boolean withDontKnow) {
        this.phrases = phrases;
        this.asking = asking;
        words = new CellWords(phrases);
        this.withDontKnow = withDontKnow;
    }

    public Block.Table of(String caption, List<Block.RowGroup> groups) {
        return new Block.Table(caption, columns(), groups);
    }

    public Block.RowGroup group(Optional<String> title, List<Scores> scores) {
        return new Block.RowGroup(title, scores.stream().map(this::row).toList());
    }

    private List<Block.Column> columns() {
        Map<String, Double> widths = widths();
        double all = widths.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Block.Column> columns = new ArrayList<>();
        widths.forEach((name, width) ->
                columns.add(new Block.Column(phrases.say("column-" + name), width / all, !columns.isEmpty())));
        return columns;
    }

    /** Of the columns, in order, beside each other. */
    private Map<String, Double> widths() {
        Map<String, Double> widths = new LinkedHashMap<>();
        widths.put("group", withDontKnow ? 0.165 : 0.2);
        widths.put("answers", withDontKnow ? 0.125 : 0.14);
        widths.put("now", withDontKnow ? 0.191 : 0.2);
        widths.put("wish", withDontKnow ? 0.191 : 0.2);
        widths.put("gap", withDontKnow ? 0.195 : 0.26);
        widths.put("dontknow", 0.133);
        widths.keySet().removeIf(column -> !isShown(column));
        return widths;
    }

    private boolean isShown(String column) {
        return switch (column) {
            case "now" -> asking.isNow();
            case "wish" -> asking.isWish();
            case "gap" -> asking.isGap();
            case "dontknow" -> withDontKnow;
            default -> true;
        };
    }

    private Block.Row row(Scores scores) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(Block.Cell.of(scores.group().name()));
        Optional<String> instead = insteadOfAll(scores);
        if (instead.isPresent()) {
            cells.add(Block.Cell.muted(instead.get(), columns().size() - 1));
        } else {
            cells.add(Block.Cell.of(answers(scores)));
            cells.addAll(numbers(scores));
        }
        return new Block.Row(merged(cells));
    }

    private List<Block.Cell> numbers(Scores scores) {
        Map<String, Block.Cell> cells = new LinkedHashMap<>();
        cells.put("now", number(scores.row().now(), scores));
        cells.put("wish", number(scores.row().wish(), scores));
        cells.put("gap", gap(scores));
        cells.put("dontknow", dontKnow(scores));
        cells.keySet().removeIf(column -> !isShown(column));
        return List.copyOf(cells.values());
    }

    /** One text for the whole row when none of its numbers is shown. */
    private Optional<String> insteadOfAll(Scores scores) {
        if (scores.row().all().stream().anyMatch(score -> score.visibility().isShown())) {
            return Optional.empty();
        }
        return Optional.of(words.instead(scores.row().all()));
    }

    private String answers(Scores scores) {
        IntSummaryStatistics answers = scores.row().all().stream()
                .filter(score -> score.n().isPresent())
                .mapToInt(score -> score.n().getAsInt())
                .summaryStatistics();
        return phrases.notation().range(answers.getMin(), answers.getMax());
    }

    private Block.Cell number(Optional<PublishedScore> score, Scores scores) {
        return CellWords.shownMean(score)
                .map(mean -> new Block.Cell(phrases.notation().mean(mean), words.below(scores.cell(score)), 1, false))
                .orElseGet(() -> words(score));
    }

    private Block.Cell gap(Scores scores) {
        return CellWords.shownMean(scores.row().gap())
                .map(gap -> new Block.Cell(
                        phrases.notation().gap(gap),
                        words.below(note(scores), scores.cell(scores.row().gap())),
                        1,
                        false))
                .orElseGet(() -> words(scores.row().gap()));
    }

    private Block.Cell words(Optional<PublishedScore> score) {
        return Block.Cell.muted(words.instead(score.stream().toList()), 1);
    }

    /** Why the gap is not what the row makes of it, where that is so. */
    private String note(Scores scores) {
        GapNote note = GapNote.of(scores.row());
        return switch (note.kind()) {
            case NONE -> "";
            case SIDES -> sides("gap-sides", note);
            case SIDES_ROUNDED -> sides("gap-sides-rounded", note);
            case ROUNDED -> phrases.say("gap-rounded");
            case PAIRS -> phrases.say("gap-pairs");
        };
    }

    private String sides(String phrase, GapNote note) {
        return phrases.say(
                phrase,
                "now",
                phrases.notation().mean(note.now()),
                "wish",
                phrases.notation().mean(note.wish()));
    }

    private Block.Cell dontKnow(Scores scores) {
        ScoreCell now = scores.cell(scores.row().now());
        ScoreCell wish = scores.cell(scores.row().wish());
        return new Block.Cell(words.dontKnow(now, wish), words.often(now, wish), 1, false);
    }

    /** Neighbours that say the same in words become one cell. */
    private static List<Block.Cell> merged(List<Block.Cell> cells) {
        List<Block.Cell> merged = new ArrayList<>();
        for (Block.Cell cell : cells) {
            int last = merged.size() - 1;
            if (last >= 0
                    && cell.muted()
                    && merged.get(last).muted()
                    && merged.get(last).text().equals(cell.text())) {
                merged.set(last, Block.Cell.muted(cell.text(), merged.get(last).span() + cell.span()));
            } else {
                merged.add(cell);
            }
        }
        return merged;
    }
}
