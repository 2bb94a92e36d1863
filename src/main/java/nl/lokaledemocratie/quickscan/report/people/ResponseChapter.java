package nl.lokaledemocratie.quickscan.report.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;

/** How many of each group took part and how they were reached, and what is unusual about that. */
public record ResponseChapter(ReportContent content, Phrases phrases) {

    public List<Block> blocks() {
        List<Block.Row> rows = content.groups().stream().map(this::responseRow).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                phrases.say("response-caption"),
                responseColumns(),
                List.of(new Block.RowGroup(Optional.empty(), rows))));
        content.groups().forEach(group -> blocks.addAll(notes(group)));
        onPaper().ifPresent(blocks::add);
        absent().ifPresent(blocks::add);
        blocks.add(note(phrases.fill("{empty}")));
        int leftOut = content.source().leftOut();
        if (leftOut > 0) {
            blocks.add(note(phrases.counted(
                    "left-out-sheets", leftOut, "n", phrases.notation().count(leftOut))));
        }
        int setAside = content.source().setAside();
        if (setAside > 0) {
            blocks.add(note(phrases.counted(
                    "set-aside-sheets", setAside, "n", phrases.notation().count(setAside))));
        }
        return blocks;
    }

    /** What is unusual about the size of a group. */
    private List<Block> notes(Group group) {
        List<Block> notes = new ArrayList<>();
        if (group.isExceeded()) {
            notes.add(note(phrases.say(
                    group.concealed() ? "exceeded-concealed" : "exceeded",
                    "group",
                    group.inText(),
                    "n",
                    phrases.notation().count(group.respondents()),
                    "N",
                    phrases.notation().count(group.population().getAsInt()))));
        }
        group.sizeReason()
                .ifPresent(reason ->
                        notes.add(note(phrases.say("size-reason", "group", group.inText(), "reason", reason))));
        return notes;
    }

    /** How many answered on paper, where anybody did. */
    private Optional<Block> onPaper() {
        List<String> numbers = content.groups().stream()
                .filter(group -> group.paper().orElse(0) > 0)
                .map(group -> phrases.say(
                        "paper-group",
                        "group",
                        group.inText(),
                        "n",
                        phrases.notation().count(group.paper().getAsInt())))
                .toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(note(phrases.say("paper", "groups", Enumeration.of(numbers, phrases))));
    }

    /** Groups of which nobody took part are named once and have no rows of nothing. */
    private Optional<Block> absent() {
        List<String> absent = content.groups().stream()
                .filter(group -> group.respondents() == 0)
                .map(Group::inText)
                .toList();
        return absent.isEmpty() || content.respondents() == 0
                ? Optional.empty()
                : Optional.of(note(phrases.say(
                        absent.size() == 1 ? "absent" : "absent-many", "groups", Enumeration.of(absent, phrases))));
    }

    private List<Block.Column> responseColumns() {
        boolean reached = isReachKnown();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(phrases.say("column-group"), reached ? 0.2 : 0.4, false));
        columns.add(new Block.Column(phrases.say("column-size"), reached ? 0.15 : 0.35, true));
        columns.add(new Block.Column(phrases.say("column-respondents"), reached ? 0.13 : 0.25, true));
        if (reached) {
            columns.add(new Block.Column(phrases.say("column-reached"), 0.52, false));
        }
        return columns;
    }

    /** Whether anybody said how a group was reached. */
    private boolean isReachKnown() {
        return content.groups().stream().anyMatch(group -> group.reachedBy().isPresent());
    }

    private Block.Row responseRow(Group group) {
        Block.Cell size;
        if (!group.closed()) {
            size = Block.Cell.muted(phrases.say("size-open"), 1);
        } else if (group.population().isPresent()) {
            size = Block.Cell.of(phrases.notation().count(group.population().getAsInt()));
        } else {
            size = Block.Cell.muted(phrases.say("size-unknown"), 1);
        }
        List<Block.Cell> cells = new ArrayList<>(List.of(
                Block.Cell.of(group.name()),
                size,
                Block.Cell.of(phrases.notation().count(group.respondents()))));
        if (isReachKnown()) {
            cells.add(group.reachedBy()
                    .map(Block.Cell::of)
                    .orElseGet(() -> Block.Cell.muted(phrases.say("reached-unknown"), 1)));
        }
        return new Block.Row(cells);
    }

    private static Block note(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.NOTE, Span.parse(text));
    }
}
