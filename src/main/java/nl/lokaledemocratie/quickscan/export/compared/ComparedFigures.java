package nl.lokaledemocratie.quickscan.export.compared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.chart.Mark;
import nl.lokaledemocratie.quickscan.chart.NowWishChart;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers.Entry;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** Now and wish of every organisation, two topics side by side on one scale. */
record ComparedFigures(ComparedNumbers numbers, ReportWords words, Notation notation) {

    private static final int ABREAST = 2;

    /** So many organisations fit on a page. */
    private static final int EACH = 34;

    List<Block> of(Level level, List<Topic> topics) {
        List<Block> blocks = new ArrayList<>();
        for (int topic = 0; topic < topics.size(); topic += ABREAST) {
            List<Topic> pair = topics.subList(topic, Math.min(topics.size(), topic + ABREAST));
            for (int from = 0; from < numbers.entries().size(); from += EACH) {
                blocks.add(figure(
                        level,
                        pair,
                        numbers.entries()
                                .subList(from, Math.min(numbers.entries().size(), from + EACH))));
            }
        }
        return blocks;
    }

    private Block figure(Level level, List<Topic> topics, List<Entry> entries) {
        String names =
                topics.stream().map(topic -> topic.name().in(words.language())).collect(Collectors.joining(", "));
        String first = entries.get(0).scan().name();
        String last = entries.get(entries.size() - 1).scan().name();
        return new Block.Figure(
                new NowWishChart(
                        (int) topics.stream().mapToDouble(Topic::lowest).min().orElseThrow(),
                        (int) topics.stream().mapToDouble(Topic::highest).max().orElseThrow(),
                        ABREAST,
                        NowWishChart.Spacing.CLOSE,
                        topics.stream()
                                .map(topic -> panel(level, topic, entries))
                                .toList(),
                        new NowWishChart.Legend(words.say("aspect-now"), words.say("aspect-wish"), "")),
                words.say("report-caption", "topics", names, "first", first, "last", last),
                words.say("report-alternative", "topics", names, "n", notation.count(entries.size())));
    }

    private NowWishChart.Panel panel(Level level, Topic topic, List<Entry> entries) {
        return new NowWishChart.Panel(
                topic.name().in(words.language()),
                "",
                entries.stream().map(entry -> row(level, topic, entry)).toList());
    }

    private NowWishChart.Row row(Level level, Topic topic, Entry entry) {
        ComparedCell now = entry.cell(numbers.view(level, Aspect.NOW), topic.key());
        ComparedCell wish = entry.cell(numbers.view(level, Aspect.WISH), topic.key());
        String note = Stream.of(now, wish)
                .filter(cell -> cell.shown().isEmpty())
                .findFirst()
                .map(cell -> words.say("report-short-" + Columns.State.of(cell).key()))
                .orElse("");
        return new NowWishChart.Row(entry.scan().name(), mark(now), mark(wish), note);
    }

    private Optional<Mark> mark(ComparedCell cell) {
        return cell.shown().map(shown -> new Mark(shown.value(), notation.mean(shown.value()), false));
    }
}
