package nl.lokaledemocratie.quickscan.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedChange;
import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.chart.Mark;
import nl.lokaledemocratie.quickscan.chart.NowWishChart;
import nl.lokaledemocratie.quickscan.chart.NowWishChart.Spacing;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.content.ScaleWords;

/**
 * This scan beside the previous one: a panel per theme, in it a row per group, from then to now. A light bar around then holds the changes
 * that were too small to be seen (METHOD.md 10). Only of changes that were published.
 */
public final class TrendFigures {

    private static final double MOST = 420;

    private final ReportContent content;
    private final Phrases phrases;
    private final Aspect aspect;
    private final List<Group> groups;

    public TrendFigures(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
        aspect = content.asking().isNow() ? Aspect.NOW : Aspect.WISH;
        groups = content.present().stream()
                .filter(group -> content.themes().stream()
                        .anyMatch(theme -> find(theme, group).isPresent()))
                .toList();
    }

    /** The groups of which anything may be set beside the previous scan. */
    public List<Group> groups() {
        return groups;
    }

    /** What changed in a theme in a group, where that may be told. */
    public Optional<PublishedChange> find(Section theme, Group group) {
        return content.source().result().findings().changes().stream()
                .filter(change -> change.cell().aspect() == aspect)
                .filter(change -> change.cell().key().equals(theme.key())
                        && change.cell().group().equals(group.key()))
                .findFirst();
    }

    /** A figure for the themes of each scale, and more where they do not fit a page. */
    public List<Block> blocks() {
        Map<Scale, List<Section>> byScale = new LinkedHashMap<>();
        content.themes().stream()
                .filter(theme ->
                        groups.stream().anyMatch(group -> find(theme, group).isPresent()))
                .forEach(theme -> byScale.computeIfAbsent(theme.scale(), scale -> new ArrayList<>())
                        .add(theme));
        return byScale.values().stream()
                .flatMap(themes -> figures(themes).stream())
                .toList();
    }

    private List<Block> figures(List<Section> themes) {
        Optional<NowWishChart> fitting = Stream.of(Spacing.values())
                .map(spacing -> chart(themes, spacing))
                .filter(chart -> ChartRenderer.height(chart, NowWishFigures.PAGE_WIDTH) <= MOST)
                .findFirst();
        if (fitting.isEmpty() && themes.size() > 1) {
            int half = (themes.size() + 1) / 2;
            return Stream.of(themes.subList(0, half), themes.subList(half, themes.size()))
                    .flatMap(some -> figures(some).stream())
                    .toList();
        }
        String scale = ScaleWords.of(themes.get(0).scale(), phrases);
        return List.of(new Block.Figure(
                fitting.orElseGet(() -> chart(themes, Spacing.TIGHT)),
                phrases.say("trend-caption", "aspect", aspectWord(), "scale", scale),
                alternative(themes, scale)));
    }

    private NowWishChart chart(List<Section> themes, Spacing spacing) {
        Scale scale = themes.get(0).scale();
        return new NowWishChart(
                scale.min(),
                scale.max(),
                Math.min(2, themes.size()),
                spacing,
                themes.stream()
                        .map(theme -> new NowWishChart.Panel(
                                theme.name(),
                                "",
                                groups.stream().map(group -> row(theme, group)).toList()))
                        .toList(),
                new NowWishChart.Legend(
                        phrases.say("trend-before"),
                        phrases.say("trend-now"),
                        "",
                        phrases.say("trend-band"),
                        "",
                        phrases.say("trend-absent"),
                        NowWishChart.Signs.BEFORE_NOW));
    }

    private NowWishChart.Row row(Section theme, Group group) {
        Optional<PublishedChange> change = find(theme, group);
        return new NowWishChart.Row(
                group.name(),
                change.map(found -> mark(found.before(), band(found, theme.scale()))),
                change.map(found -> mark(found.now(), Optional.empty())),
                change.isPresent() ? "" : phrases.say("hidden-mark-quiet"),
                change.isEmpty());
    }

    private Mark mark(double mean, Optional<Mark.Band> band) {
        return new Mark(mean, phrases.notation().mean(mean), false, band);
    }

    private static Optional<Mark.Band> band(PublishedChange change, Scale scale) {
        return change.detectable().stream()
                .mapToObj(points -> new Mark.Band(
                        Math.max(scale.min(), change.before() - points),
                        Math.min(scale.max(), change.before() + points),
                        true))
                .findFirst();
    }

    private String aspectWord() {
        return phrases.say(aspect == Aspect.NOW ? "aspect-now" : "aspect-wish");
    }

    private String alternative(List<Section> themes, String scale) {
        List<String> sentences = new ArrayList<>();
        sentences.add(phrases.say("alt-trend", "aspect", aspectWord(), "scale", scale));
        groups.forEach(group -> {
            List<String> rows = themes.stream()
                    .flatMap(theme -> find(theme, group)
                            .map(change -> phrases.say(
                                    "alt-trend-theme",
                                    "theme",
                                    theme.name(),
                                    "before",
                                    phrases.notation().mean(change.before()),
                                    "now",
                                    phrases.notation().mean(change.now())))
                            .stream())
                    .toList();
            if (!rows.isEmpty()) {
                sentences.add(phrases.say("alt-group", "group", group.name()) + " " + String.join("; ", rows) + ".");
            }
        });
        return String.join(" ", sentences);
    }
}
