package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.claim.GapNote;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;

/** Every change since the previous scan that may be shown, with the smallest that could have been seen (METHOD.md 10). */
public record ChangesTable(ReportContent content, Phrases phrases) {

    /** What stands above all tables; empty when there is no scan to compare with. */
    public List<Block> introduction() {
        boolean none = content.source().result().findings().changes().isEmpty();
        return content.source().previousScan().stream()
                .map(previous ->
                        none ? phrases.say("changes-none") : phrases.say("changes-intro", "previous", previous))
                .<Block>map(text -> new Block.Paragraph(Block.Paragraph.Kind.NOTE, Span.parse(text)))
                .toList();
    }

    /** Empty where nothing may be compared. */
    public Optional<Block> of(Section theme) {
        List<PublishedChange> changes = content.source().result().findings().changes().stream()
                .filter(change -> change.cell().key().equals(theme.key()))
                .toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(table(theme, changes));
    }

    private Block table(Section theme, List<PublishedChange> changes) {
        return new Block.Table(
                caption(theme, changes),
                List.of(
                        new Block.Column(phrases.say("column-group"), 0.25, false),
                        new Block.Column(phrases.say("column-before"), 0.2, true),
                        new Block.Column(phrases.say("column-this"), 0.2, true),
                        new Block.Column(phrases.say("column-change"), 0.22, true),
                        new Block.Column(phrases.say("column-detectable"), 0.13, true)),
                List.of(new Block.RowGroup(
                        Optional.empty(), changes.stream().map(this::row).toList())));
    }

    /** How many statements were compared stands there only if it is so for each row. */
    private String caption(Section theme, List<PublishedChange> changes) {
        List<Integer> statements =
                changes.stream().map(PublishedChange::commonItems).distinct().toList();
        return statements.size() > 1
                ? phrases.say("changes-caption-groups", "theme", theme.name())
                : phrases.say(
                        "changes-caption",
                        "theme",
                        theme.name(),
                        "statements",
                        phrases.notation().count(statements.get(0)));
    }

    private Block.Row row(PublishedChange change) {
        return new Block.Row(List.of(
                Block.Cell.of(phrases.say(
                        change.cell().aspect() == Aspect.WISH ? "row-wish" : "row-now",
                        "group",
                        name(change.cell().group()))),
                answers(change.before(), change.nBefore()),
                answers(change.now(), change.nNow()),
                new VerdictCell(phrases)
                        .of(
                                change.change(),
                                content.source().result().findings().verdict(change.cell()),
                                !GapNote.addsUp(change.before(), change.now(), change.change())),
                Block.Cell.of(
                        change.detectable().isPresent()
                                ? phrases.notation().mean(change.detectable().getAsDouble())
                                : "")));
    }

    private Block.Cell answers(double mean, int n) {
        String answers = phrases.say("changes-answers", "n", phrases.notation().count(n));
        return new Block.Cell(phrases.notation().mean(mean), answers, 1, false);
    }

    private String name(String group) {
        return content.find(group).map(Group::name).orElse(group);
    }
}
