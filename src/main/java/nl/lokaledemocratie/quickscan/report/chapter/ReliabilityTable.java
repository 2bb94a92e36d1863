package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.ThemeReliability;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedReliability;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.questionnaire.Asking;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;

/** How the statements of a theme hang together, per group (METHOD.md 6). */
public record ReliabilityTable(ReportContent content, Phrases phrases) {

    private static final int DECIMALS = 2;

    /** Empty where it may be shown of no group. */
    public Optional<Block> of(Section theme) {
        List<Block.Row> rows = ThemeReliability.of(content.source().result(), theme.key()).stream()
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
                        phrases.say("reliability-caption", "theme", theme.name()),
                        columns(),
                        List.of(new Block.RowGroup(Optional.empty(), rows))));
    }

    private List<Block.Column> columns() {
        List<String> names = asked("column-now", "column-wish", "column-gap");
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(phrases.say("column-group"), 0.25, false));
        names.forEach(name -> columns.add(new Block.Column(phrases.say(name), 0.75 / names.size(), true)));
        return columns;
    }

    private Block.Row row(ThemeReliability.Row row) {
        return new Block.Row(Stream.concat(
                        Stream.of(Block.Cell.of(name(row.group()))),
                        asked(row.now(), row.wish(), row.gap()).stream().map(this::cell))
                .toList());
    }

    private <T> List<T> asked(T now, T wish, T gap) {
        Asking asking = content.asking();
        List<T> asked = new ArrayList<>();
        if (asking.isNow()) {
            asked.add(now);
        }
        if (asking.isWish()) {
            asked.add(wish);
        }
        if (asking.isGap()) {
            asked.add(gap);
        }
        return asked;
    }

    private Block.Cell cell(Optional<PublishedReliability> found) {
        return found.map(this::cell).orElseGet(() -> Block.Cell.muted(phrases.say("reliability-none"), 1));
    }

    private Block.Cell cell(PublishedReliability found) {
        String interval = phrases.notation().range(found.low(), found.high(), DECIMALS);
        return new Block.Cell(
                phrases.notation().decimal(found.alpha(), DECIMALS),
                found.few() ? interval + "; " + phrases.say("reliability-few") : interval,
                1,
                false);
    }

    private String name(String group) {
        return content.find(group).map(Group::name).orElse(group);
    }
}
