package nl.lokaledemocratie.quickscan.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What groups answered: a line per answer or group with a bar from zero or a dot on a scale, and the number behind it.
 *
 * @param start where the lines begin; zero for bars
 * @param end   where they end; nothing is larger
 */
public record AnswerChart(Sign sign, double start, double end, Legend legend, List<Panel> panels) implements Chart {

    public AnswerChart {
        panels = List.copyOf(panels);
        if (!(end > start) || sign == Sign.BAR && start != 0) {
            throw new IllegalArgumentException("From " + start + " to " + end);
        }
        for (Panel panel : panels) {
            for (Row row : panel.rows()) {
                check(row.value(), start, end);
                check(row.whole(), start, end);
            }
        }
    }

    private static void check(OptionalDouble value, double start, double end) {
        if (value.isPresent() && !(value.getAsDouble() >= start && value.getAsDouble() <= end)) {
            throw new IllegalArgumentException(value.getAsDouble() + " is not from " + start + " to " + end);
        }
    }

    /** What stands for a number. */
    public enum Sign {
        BAR,
        DOT
    }

    /**
     * Words for the signs, empty where they need none.
     *
     * @param first  what a dark bar means, or the begin of the scale of dots
     * @param second what a pale bar means, or the end of that scale
     */
    public record Legend(String first, String second) {

        public static final Legend NONE = new Legend("", "");

        boolean isNeeded() {
            return !first.isEmpty() || !second.isEmpty();
        }
    }

    /** Lines under one title, which may be empty. */
    public record Panel(String title, List<Row> rows) {

        public Panel {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One line.
     *
     * @param value empty where it is not shown
     * @param whole of which the value is a part, drawn paler behind it; empty where there is none
     * @param text  the number, or why there is none
     */
    public record Row(String label, OptionalDouble value, OptionalDouble whole, String text) {

        /** Whether there is anything to draw. */
        public boolean isShown() {
            return value.isPresent() || whole.isPresent();
        }
    }

    @Override
    public Stream<String> texts() {
        return Stream.concat(
                        Stream.of(legend.first(), legend.second()),
                        panels.stream()
                                .flatMap(panel -> Stream.concat(
                                        Stream.of(panel.title()),
                                        panel.rows().stream().flatMap(row -> Stream.of(row.label(), row.text())))))
                .filter(text -> !text.isEmpty());
    }
}
