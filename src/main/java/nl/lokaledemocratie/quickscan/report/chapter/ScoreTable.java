package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
                columns.add(new Block.Column(phrases.say(title(name)), width / all, !columns.isEmpty())));
        return columns;
    }

    private String title(String column) {
        boolean both = column.equals("dontknow") && asking.isNow() && asking.isWish();
        return both ? "column-dontknow-both" : "column-" + column;
    }

    /** Of the columns, in order, beside each other. */
    private Map<String, Double> widths() {
        Map<String, Double> widths = new LinkedHashMap<>();
        widths.put("group", withDontKnow ? 0.19 : 0.25);
        widths.put("answers", 0.125);
        widths.put("now", withDontKnow ? 0.15 : 0.17);
        widths.put("wish", withDontKnow ? 0.15 : 0.17);
        widths.put("gap", withDontKnow ? 0.25 : 0.28);
        widths.put("dontknow", 0.135);
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
        if (scores.row().all().stream().noneMatch(score -> score.visibility().isShown())) {
            cells.add(words.without(scores.row().all(), columns().size() - 1));
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

    private String answers(Scores scores) {
        IntSummaryStatistics answers = scores.row().all().stream()
                .filter(score -> score.n().isPresent())
                .mapToInt(score -> score.n().getAsInt())
                .summaryStatistics();
        return phrases.notation().range(answers.getMin(), answers.getMax());
    }

    private Block.Cell number(Optional<PublishedScore> score, Scores scores) {
        return CellWords.shownMean(score)
                .map(mean -> new Block.Cell(phrases.notation().mean(mean), words.below(scores.cell(score)), 1, false)
                        .noted(words.meanings(scores.cell(score))))
                .orElseGet(() -> words.without(score.stream().toList(), 1));
    }

    private Block.Cell gap(Scores scores) {
        return CellWords.shownMean(scores.row().gap())
                .map(gap -> gap(gap, scores.cell(scores.row().gap()), GapNote.of(scores.row())))
                .orElseGet(() -> words.without(scores.row().gap().stream().toList(), 1));
    }

    /** With what tells why the gap is not what the row makes of it, where that is so. */
    private Block.Cell gap(double gap, ScoreCell cell, GapNote note) {
        List<String> meanings = new ArrayList<>(words.meanings(cell));
        signs(note.kind()).map(sign -> phrases.say("sign-" + sign)).forEach(meanings::add);
        String number = phrases.notation().gap(gap);
        return new Block.Cell(
                        note.kind() == GapNote.Kind.PAIRS ? phrases.say("gap-starred", "gap", number) : number,
                        words.below(cell, sides(note)),
                        1,
                        false)
                .noted(meanings);
    }

    private static Stream<String> signs(GapNote.Kind note) {
        return switch (note) {
            case NONE -> Stream.empty();
            case SIDES -> Stream.of("sides");
            case SIDES_ROUNDED -> Stream.of("sides", "rounded");
            case ROUNDED -> Stream.of("rounded");
            case PAIRS -> Stream.of("pairs");
        };
    }

    private String sides(GapNote note) {
        return switch (note.kind()) {
            case NONE, ROUNDED, PAIRS -> "";
            case SIDES, SIDES_ROUNDED ->
                phrases.say(
                        "gap-sides",
                        "now",
                        phrases.notation().mean(note.now()),
                        "wish",
                        phrases.notation().mean(note.wish()));
        };
    }

    private Block.Cell dontKnow(Scores scores) {
        ScoreCell now = scores.cell(scores.row().now());
        ScoreCell wish = scores.cell(scores.row().wish());
        String shares = words.dontKnow(now, wish);
        return shares.isEmpty() ? words.hidden(1) : new Block.Cell(shares, words.often(now, wish), 1, false);
    }

    /** Neighbours that say the same in words become one cell; a mark stands below the title of its own column. */
    private static List<Block.Cell> merged(List<Block.Cell> cells) {
        List<Block.Cell> merged = new ArrayList<>();
        for (Block.Cell cell : cells) {
            int last = merged.size() - 1;
            if (last >= 0
                    && cell.muted()
                    && cell.notes().isEmpty()
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
