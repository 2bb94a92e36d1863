package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                        new Block.Column(phrases.say("column-group"), 0.16, false),
                        new Block.Column(phrases.say("column-question"), 0.08, false),
                        new Block.Column(phrases.say("column-before"), 0.215, true),
                        new Block.Column(phrases.say("column-this"), 0.215, true),
                        new Block.Column(phrases.say("column-change"), 0.33, true)),
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
                Block.Cell.of(name(change.cell().group())),
                Block.Cell.of(phrases.say(change.cell().aspect() == Aspect.WISH ? "column-wish" : "column-now")),
                Block.Cell.of(answers(change.before(), change.nBefore())),
                Block.Cell.of(answers(change.now(), change.nNow())),
                new Block.Cell(phrases.notation().gap(change.change()), note(change), 1, false)));
    }

    private String answers(double mean, int n) {
        return phrases.say(
                "changes-answers",
                "mean",
                phrases.notation().mean(mean),
                "n",
                phrases.notation().count(n));
    }

    private String note(PublishedChange change) {
        boolean addsUp = GapNote.addsUp(change.before(), change.now(), change.change());
        String verdict = content.source()
                .result()
                .findings()
                .verdict(change.cell())
                .map(kind -> CautionNotes.verdict(kind, phrases))
                .orElse("");
        return Stream.of(addsUp ? "" : phrases.say("gap-rounded"), smallest(change), verdict)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String smallest(PublishedChange change) {
        return change.detectable().isEmpty()
                ? ""
                : phrases.say(
                        "changes-smallest",
                        "points",
                        phrases.notation().mean(change.detectable().getAsDouble()));
    }

    private String name(String group) {
        return content.find(group).map(Group::name).orElse(group);
    }
}
