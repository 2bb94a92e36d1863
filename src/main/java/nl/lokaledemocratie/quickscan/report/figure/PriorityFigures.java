package nl.lokaledemocratie.quickscan.report.figure;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.ImportancePerformance;
import nl.lokaledemocratie.quickscan.analysis.claim.ImportancePerformance.Point;
import nl.lokaledemocratie.quickscan.chart.CrossChart;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ScaleWords;

/** Wish against now of the themes, a square per group (METHOD.md 8). */
public final class PriorityFigures {

    /** The axes begin and end at a half, each by its own points, so that these do not lie in one corner of a square. */
    private static final double HALVES = 2;

    /** So far the line where now and wish are equal is seen, in scale points. */
    private static final double SHARED = 0.5;

    /** So far from a point at least, unless the scale ends there. */
    private static final double ROOM = 0.1;

    /** So many fit a page below the text of the chapter. */
    private static final int MOST_SQUARES = 4;

    private final ReportContent content;
    private final Phrases phrases;

    public PriorityFigures(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
    }

    /** Whether there is any group with enough points. */
    public boolean isNeeded() {
        return !rows().isEmpty();
    }

    /** Figures for the themes of each scale. */
    public List<Block> blocks() {
        Map<Scale, List<ImportancePerformance>> byScale = new LinkedHashMap<>();
        rows().forEach(row ->
                byScale.computeIfAbsent(row.scale(), scale -> new ArrayList<>()).add(row));
        List<Block> figures = new ArrayList<>();
        byScale.forEach((scale, rows) -> {
            for (int first = 0; first < rows.size(); first += MOST_SQUARES) {
                figures.add(figure(scale, rows.subList(first, Math.min(first + MOST_SQUARES, rows.size()))));
            }
        });
        return figures;
    }

    private List<ImportancePerformance> rows() {
        return ImportancePerformance.of(
                content.source().result(), content.source().questionnaire());
    }

    private Block figure(Scale scale, List<ImportancePerformance> rows) {
        List<Theme> themes = content.source().questionnaire().themes().stream()
                .filter(theme -> rows.stream().anyMatch(row -> row.points().stream()
                        .anyMatch(point -> point.theme().equals(theme))))
                .toList();
        Ends across = Ends.of(rows.stream().flatMap(row -> row.points().stream().map(Point::x)), scale);
        Ends up = Ends.of(rows.stream().flatMap(row -> row.points().stream().map(Point::y)), scale)
                .reaching(across.high() - SHARED);
        return new Block.Figure(
                new CrossChart(
                        axis("priorities-x", across),
                        axis("priorities-y", up),
                        themes.stream()
                                .map(theme -> theme.name().in(phrases.language()))
                                .toList(),
                        rows.stream().map(row -> panel(row, themes)).toList()),
                phrases.say("priorities-caption", "scale", ScaleWords.of(scale, phrases)),
                alternative(rows));
    }

    /** Where an axis begins and ends. */
    private record Ends(double low, double high) {

        static Ends of(Stream<Double> coordinates, Scale scale) {
            DoubleSummaryStatistics all =
                    coordinates.mapToDouble(value -> value).summaryStatistics();
            return new Ends(
                    Math.max(scale.min(), Math.floor(HALVES * (all.getMin() - ROOM)) / HALVES),
                    Math.min(scale.max(), Math.ceil(HALVES * (all.getMax() + ROOM)) / HALVES));
        }

        /** From so low on at least. */
        Ends reaching(double most) {
            return new Ends(Math.min(low, most), high);
        }
    }

    private CrossChart.Axis axis(String name, Ends ends) {
        return new CrossChart.Axis(
                ends.low(),
                ends.high(),
                phrases.say(name),
                phrases.notation().mean(ends.low()),
                phrases.notation().mean(ends.high()));
    }

    private CrossChart.Panel panel(ImportancePerformance row, List<Theme> themes) {
        return new CrossChart.Panel(
                content.find(row.group()).map(Group::name).orElse(row.group()),
                row.crossX(),
                row.crossY(),
                row.points().stream()
                        .map(point -> new CrossChart.Point(
                                IntStream.range(0, themes.size())
                                                .filter(i -> themes.get(i).equals(point.theme()))
                                                .findFirst()
                                                .orElseThrow()
                                        + 1,
                                point.x(),
                                point.y(),
                                point.borderline()))
                        .toList());
    }

    private String alternative(List<ImportancePerformance> rows) {
        return phrases.say(
                "alt-priorities", "seen", rows.stream().map(this::alternative).collect(Collectors.joining("; ")));
    }

    private String alternative(ImportancePerformance row) {
        List<String> missed = row.points().stream()
                .filter(Point::isWantedAndMissed)
                .map(point -> "‘" + point.theme().name().in(phrases.language()) + "’")
                .toList();
        String group = content.find(row.group()).map(Group::inText).orElse(row.group());
        return missed.isEmpty()
                ? phrases.say("alt-priorities-none", "group", group)
                : phrases.say("alt-priorities-missed", "group", group, "themes", Enumeration.of(missed, phrases));
    }
}
