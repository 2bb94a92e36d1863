package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedCeiling;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;

/** How many wish the best end of the scale of a theme, per group (METHOD.md 8b). */
record CeilingTable(ReportContent content, Phrases phrases) {

    private static final double NUMBER = 0.375;

    /** Empty where it may be shown of no group. */
    Optional<Block> of(Section theme) {
        List<Block.Row> rows = content.source().result().findings().ceilings(Level.THEME, theme.key()).stream()
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
                        phrases.say("ceiling-caption", "theme", theme.name()),
                        List.of(
                                new Block.Column(phrases.say("column-group"), 1 - 2 * NUMBER, false),
                                new Block.Column(phrases.say("column-top"), NUMBER, true),
                                new Block.Column(phrases.say("column-room"), NUMBER, true)),
                        List.of(new Block.RowGroup(Optional.empty(), rows))));
    }

    private Block.Row row(PublishedCeiling found) {
        String interval = found.low().isPresent()
                ? phrases.notation()
                        .percentages(found.low().getAsDouble(), found.high().getAsDouble())
                : "";
        return new Block.Row(List.of(
                Block.Cell.of(content.find(found.wish().group())
                        .map(Group::name)
                        .orElse(found.wish().group())),
                new Block.Cell(phrases.notation().percentage(found.share()), interval, 1, false),
                found.room().isPresent()
                        ? Block.Cell.of(
                                phrases.notation().percentage(found.room().getAsDouble()))
                        : Block.Cell.muted(phrases.say("reliability-none"), 1)));
    }
}
