package nl.lokaledemocratie.quickscan.report.beside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedPlace;
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

/** A panel per theme, in it a row per group: this organisation beside the mean of the others and how far these lie apart. */
final class PlaceFigures {

    /** What a drawing may take of a page, in points. */
    private static final double WIDTH = 467;

    private static final double MOST = 420;

    private final ReportContent content;
    private final Phrases phrases;
    private final Aspect aspect;
    private final List<Group> groups;

    PlaceFigures(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
        aspect = content.asking().isNow() ? Aspect.NOW : Aspect.WISH;
        groups = content.present().stream()
                .filter(group -> content.themes().stream()
                        .anyMatch(theme -> find(theme, group).isPresent()))
                .toList();
    }

    /** The groups of which anything may be set beside others. */
    List<Group> groups() {
        return groups;
    }

    Optional<PublishedPlace> find(Section theme, Group group) {
        return content.source().result().findings().places().stream()
                .filter(place -> place.cell().aspect() == aspect)
                .filter(place -> place.cell().key().equals(theme.key())
                        && place.cell().group().equals(group.key()))
                .findFirst();
    }

    /** A figure for the themes of each scale, and more where they do not fit a page. */
    List<Block> blocks() {
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
                .filter(chart -> ChartRenderer.height(chart, WIDTH) <= MOST)
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
                phrases.say("others-caption", "aspect", aspectWord(), "scale", scale),
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
                        phrases.say("others-centre"),
                        phrases.say("others-own"),
                        "",
                        phrases.say("others-band"),
                        "",
                        phrases.say("trend-absent"),
                        NowWishChart.Signs.OTHERS));
    }

    private NowWishChart.Row row(Section theme, Group group) {
        Optional<PublishedPlace> place = find(theme, group);
        return new NowWishChart.Row(
                group.name(),
                place.map(found -> mark(found.centre(), Optional.of(band(found, theme.scale())))),
                place.map(found -> mark(found.mean(), Optional.empty())),
                place.isPresent() ? "" : phrases.say("hidden-mark-quiet"),
                place.isEmpty());
    }

    private Mark mark(double mean, Optional<Mark.Band> band) {
        return new Mark(mean, phrases.notation().mean(mean), false, band);
    }

    private static Mark.Band band(PublishedPlace place, Scale scale) {
        return new Mark.Band(
                Math.max(scale.min(), place.centre() - place.spread()),
                Math.min(scale.max(), place.centre() + place.spread()),
                true);
    }

    private String aspectWord() {
        return phrases.say(aspect == Aspect.NOW ? "aspect-now" : "aspect-wish");
    }

    private String alternative(List<Section> themes, String scale) {
        List<String> sentences = new ArrayList<>();
        sentences.add(phrases.say("alt-others", "aspect", aspectWord(), "scale", scale));
        groups.forEach(group -> {
            List<String> rows = themes.stream()
                    .flatMap(theme -> find(theme, group)
                            .map(place -> phrases.say(
                                    "alt-others-theme",
                                    "theme",
                                    theme.name(),
                                    "own",
                                    phrases.notation().mean(place.mean()),
                                    "centre",
                                    phrases.notation().mean(place.centre())))
                            .stream())
                    .toList();
            if (!rows.isEmpty()) {
                sentences.add(phrases.say("alt-group", "group", group.name()) + " " + String.join("; ", rows) + ".");
            }
        });
        return String.join(" ", sentences);
    }
}
