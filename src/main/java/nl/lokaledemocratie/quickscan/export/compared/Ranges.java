package nl.lokaledemocratie.quickscan.export.compared;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.comparison.ComparedCell.Shown;
import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers;
import nl.lokaledemocratie.quickscan.comparison.ComparedTable.Topic;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;

/** From where to where the shown scores of a theme lie, in words; nobody is named. */
record Ranges(ComparedNumbers numbers, ReportWords words, Notation notation) {

    List<Span> of(Topic topic) {
        String name = topic.name().in(words.language());
        List<String> sentences = Stream.of(Aspect.NOW, Aspect.WISH, Aspect.GAP)
                .flatMap(aspect -> range(topic, aspect).stream())
                .toList();
        return List.of(
                new Span(name + ".", true, Optional.empty()),
                Span.plain(" " + (sentences.isEmpty() ? words.say("report-range-none") : String.join(" ", sentences))));
    }

    private Optional<String> range(Topic topic, Aspect aspect) {
        DoubleSummaryStatistics shown = numbers.entries().stream()
                .flatMap(entry -> entry.cell(numbers.view(Level.THEME, aspect), topic.key()).shown().stream())
                .mapToDouble(Shown::value)
                .summaryStatistics();
        if (shown.getCount() < 2) {
            return Optional.empty();
        }
        return Optional.of(words.say(
                "report-range-" + Columns.key(aspect),
                "low",
                number(aspect, shown.getMin()),
                "high",
                number(aspect, shown.getMax()),
                "n",
                notation.count(shown.getCount())));
    }

    private String number(Aspect aspect, double value) {
        return aspect == Aspect.GAP ? notation.gap(value) : notation.mean(value);
    }
}
