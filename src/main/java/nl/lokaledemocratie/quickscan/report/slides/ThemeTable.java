package nl.lokaledemocratie.quickscan.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.content.CellWords;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Scores;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.content.ScaleWords;

/** All themes beside all groups in one table, for when there are so many groups that a drawing takes more slides. */
record ThemeTable(ReportContent content, Phrases phrases) {

    /** What the names of the themes take of the width. */
    private static final double NAMES = 0.28;

    List<Block> blocks() {
        List<Group> groups = content.present();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(phrases.say("column-theme"), NAMES, false));
        groups.forEach(group -> columns.add(new Block.Column(group.name(), (1 - NAMES) / groups.size(), true)));
        List<Block.Row> rows =
                content.themes().stream().map(theme -> row(theme, groups)).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                phrases.say(
                        "slide-table-" + content.asking().key(),
                        "scale",
                        ScaleWords.of(content.themes().get(0).scale(), phrases)),
                columns,
                List.of(new Block.RowGroup(Optional.empty(), rows))));
        if (content.themes().stream().anyMatch(ThemeTable::isAnyHidden)) {
            blocks.add(new Block.Paragraph(
                    Block.Paragraph.Kind.NOTE,
                    Span.parse(phrases.say("spread-hidden", "mark", mark(), "hidden", phrases.say("hidden")))));
        }
        return blocks;
    }

    private static boolean isAnyHidden(Section theme) {
        return theme.scores().stream()
                .flatMap(scores -> scores.row().asked())
                .anyMatch(score -> score.visibility() == Visibility.HIDDEN);
    }

    private Block.Row row(Section theme, List<Group> groups) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(Block.Cell.of(theme.name()));
        groups.forEach(group -> cells.add(theme.scores().stream()
                .filter(scores -> scores.group().equals(group))
                .findFirst()
                .map(this::cell)
                .orElseGet(() -> Block.Cell.muted(phrases.say("not-asked"), 1))));
        return new Block.Row(cells);
    }

    private Block.Cell cell(Scores scores) {
        List<PublishedScore> asked = scores.row().asked().toList();
        if (asked.stream().noneMatch(ThemeTable::isTold)) {
            return Block.Cell.muted(new CellWords(phrases).instead(asked), 1);
        }
        List<String> means = asked.stream().map(this::mean).toList();
        return Block.Cell.of(
                means.stream().distinct().count() == 1 && (means.size() == 1 || isMark(means.get(0)))
                        ? means.get(0)
                        : phrases.say("gap-sides", "now", means.get(0), "wish", means.get(1)));
    }

    private static boolean isTold(PublishedScore score) {
        return score.visibility() == Visibility.HIDDEN || score.visibility().isShown();
    }

    private String mean(PublishedScore score) {
        return CellWords.shownMean(Optional.of(score))
                .map(phrases.notation()::mean)
                .orElseGet(this::mark);
    }

    private boolean isMark(String text) {
        return text.equals(mark());
    }

    private String mark() {
        return phrases.say("hidden-mark-quiet");
    }
}
