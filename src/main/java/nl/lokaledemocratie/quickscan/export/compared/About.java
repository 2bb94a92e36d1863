package nl.lokaledemocratie.quickscan.export.compared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.comparison.ComparedNumbers;
import nl.lokaledemocratie.quickscan.export.ExportWords;
import nl.lokaledemocratie.quickscan.export.Table;

/** What a comparison is of, and under which terms its numbers may be used. */
public final class About {

    static final String KEY = "about";

    private About() {}

    /** Something chosen, such as the province. */
    public record Line(String name, String value) {}

    static Table of(ComparedNumbers numbers, List<Line> chosen, ExportWords words) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(words.get("about-notice"), words.get("about-unofficial")));
        if (numbers.isFictional()) {
            lines.add(new Line(words.get("about-fictional"), words.get("about-fictional-text")));
        }
        lines.add(new Line(words.get("about-source"), words.get("about-source-text")));
        lines.addAll(chosen);
        lines.add(new Line(
                words.get("about-organisations"),
                Integer.toString(numbers.entries().size())));
        lines.add(new Line(
                words.get("about-questionnaire"),
                numbers.entries().stream()
                        .map(entry -> entry.published().questionnaire())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "))));
        lines.add(new Line(words.get("about-set"), words.get("about-set-text")));
        lines.add(new Line(words.get("about-rounding"), words.get("about-rounding-text")));
        lines.add(new Line(words.get("about-left-out"), words.get("about-compared-left-out-text")));
        lines.add(new Line(words.get("about-licence"), words.get("about-licence-text")));
        return new Table(
                KEY,
                words.get("sheet-about"),
                List.of("about", "text"),
                lines.stream()
                        .map(line -> List.of(Table.Cell.of(line.name()), Table.Cell.of(line.value())))
                        .toList());
    }
}
