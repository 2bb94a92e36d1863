package nl.lokaledemocratie.quickscan.export.compared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell.Shown;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers.Entry;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Every number of a comparison, and where it comes from. */
record ComparedTables(ComparedNumbers numbers, ReportWords words, Notation notation) {

    private static final int DIGITS = 12;

    Block of(Level level, Topic topic) {
        return new Block.Table(
                words.say("report-table", "topic", topic.name().in(words.language())),
                List.of(
                        new Block.Column(words.say("about-organisation"), 0.4, false),
                        new Block.Column(words.say("aspect-now"), 0.2, true),
                        new Block.Column(words.say("aspect-wish"), 0.2, true),
                        new Block.Column(words.say("report-gap"), 0.2, true)),
                List.of(new Block.RowGroup(
                        Optional.empty(),
                        numbers.entries().stream()
                                .map(entry -> row(level, topic, entry))
                                .toList())));
    }

    private Block.Row row(Level level, Topic topic, Entry entry) {
        List<ComparedCell> cells = Stream.of(Aspect.NOW, Aspect.WISH, Aspect.GAP)
                .map(aspect -> entry.cell(numbers.view(level, aspect), topic.key()))
                .toList();
        Block.Cell name = Block.Cell.of(entry.scan().name());
        if (cells.stream().distinct().count() == 1 && cells.get(0).shown().isEmpty()) {
            return new Block.Row(List.of(
                    name,
                    Block.Cell.muted(
                            words.say("state-" + Columns.State.of(cells.get(0)).key()), cells.size())));
        }
        return new Block.Row(
                List.of(name, cell(cells.get(0), false), cell(cells.get(1), false), cell(cells.get(2), true)));
    }

    private Block.Cell cell(ComparedCell cell, boolean gap) {
        return cell.shown()
                .map(shown -> new Block.Cell(
                        number(shown, gap), words.say("report-answers", "n", notation.count(shown.n())), 1, false))
                .orElseGet(() -> Block.Cell.muted(
                        words.say("report-short-" + Columns.State.of(cell).key()), 1));
    }

    private String number(Shown shown, boolean gap) {
        return gap ? notation.gap(shown.value()) : notation.mean(shown.value());
    }

    /** Which scan of each organisation, and what was published of it. */
    Block published() {
        return new Block.Table(
                words.say("report-source-table"),
                List.of(
                        new Block.Column(words.say("about-organisation"), 0.26, false),
                        new Block.Column(words.say("about-scan"), 0.34, false),
                        new Block.Column(words.say("about-revision"), 0.12, true),
                        new Block.Column(words.say("about-fingerprint"), 0.28, false)),
                List.of(new Block.RowGroup(
                        Optional.empty(),
                        numbers.entries().stream().map(this::source).toList())));
    }

    private Block.Row source(Entry entry) {
        return new Block.Row(List.of(
                new Block.Cell(entry.scan().name(), entry.scan().province().orElse(""), 1, false),
                new Block.Cell(
                        entry.scan().title(),
                        words.say(
                                "report-scan",
                                "day",
                                notation.date(entry.scan().closedOn()),
                                "questionnaire",
                                entry.published().questionnaire()),
                        1,
                        false),
                Block.Cell.of(notation.count(entry.published().revision())),
                new Block.Cell(
                        entry.published().fingerprint().substring(0, DIGITS),
                        words.say("report-engine", "engine", entry.published().engine()),
                        1,
                        false)));
    }
}
