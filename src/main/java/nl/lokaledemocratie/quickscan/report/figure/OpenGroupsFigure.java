package nl.lokaledemocratie.quickscan.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.chart.NowWishChart;
import nl.lokaledemocratie.quickscan.chart.NowWishChart.Spacing;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.content.ScaleWords;
import nl.lokaledemocratie.quickscan.report.figure.NowWishRows.Subject;

/**
 * The themes of the groups that are open to all, one row per theme: a figure small enough to hand out. Of all groups where nobody of an open
 * one took part.
 */
public final class OpenGroupsFigure {

    /** What the second page of the residents' edition has room for between its texts, in points. */
    private static final double HEIGHT = 310;

    private final ReportContent content;
    private final Phrases phrases;
    private final NowWishRows rows;

    public OpenGroupsFigure(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
        rows = new NowWishRows(content, phrases, true);
    }

    /** One figure for the themes of each scale. */
    public List<Block> blocks() {
        Map<String, List<Section>> byScale = new LinkedHashMap<>();
        content.themes().forEach(theme -> byScale.computeIfAbsent(
                        ScaleWords.of(theme.scale(), phrases), scale -> new ArrayList<>())
                .add(theme));
        List<Block> figures = new ArrayList<>();
        byScale.forEach((scale, themes) -> figures.add(byGroup(scale, themes, HEIGHT / byScale.size())));
        return figures;
    }

    /** Tells of whom the figure is. */
    public void define() {
        phrases.define(
                "open-groups-intro",
                phrases.say(openGroups().isEmpty() ? "open-groups-intro-all" : "open-groups-intro"));
    }

    private List<Group> openGroups() {
        return content.present().stream().filter(group -> !group.closed()).toList();
    }

    private List<Group> drawn() {
        return openGroups().isEmpty() ? content.present() : openGroups();
    }

    /** A theme in the groups that are drawn. */
    private Subject subject(Section theme) {
        return new Subject(
                theme.name(),
                theme.scale(),
                theme.scores().stream()
                        .filter(scores -> drawn().contains(scores.group()))
                        .toList());
    }

    private Block byGroup(String scale, List<Section> themes, double height) {
        List<Group> groups = drawn();
        List<Subject> subjects = themes.stream().map(this::subject).toList();
        if (groups.size() > 1) {
            return byTheme(scale, subjects, groups, height);
        }
        NowWishChart chart = Stream.of(Spacing.values())
                .map(spacing -> chart(subjects, groups, spacing))
                .filter(found -> ChartRenderer.height(found, NowWishFigures.PAGE_WIDTH) <= height)
                .findFirst()
                .orElseGet(() -> chart(subjects, groups, Spacing.TIGHT));
        return new Block.Figure(
                chart,
                rows.caption("open-groups-caption", scale),
                new NowWishAlternative(content, phrases).of("alt-per-open-groups-caption", subjects, groups));
    }

    /** A panel per theme, in which groups are compared. */
    private Block byTheme(String scale, List<Subject> subjects, List<Group> groups, double height) {
        NowWishChart chart = Stream.of(Spacing.values())
                .map(spacing -> themes(subjects, groups, spacing))
                .filter(found -> ChartRenderer.height(found, NowWishFigures.PAGE_WIDTH) <= height)
                .findFirst()
                .orElseGet(() -> themes(subjects, groups, Spacing.TIGHT));
        return new Block.Figure(
                chart,
                rows.caption("overview-caption", scale),
                new NowWishAlternative(content, phrases).of("alt-per-overview-caption", subjects, groups));
    }

    private NowWishChart themes(List<Subject> subjects, List<Group> groups, Spacing spacing) {
        return new NowWishChart(
                subjects.get(0).scale().min(),
                subjects.get(0).scale().max(),
                2,
                spacing,
                subjects.stream()
                        .map(subject -> new NowWishChart.Panel(
                                subject.title(),
                                "",
                                groups.stream()
                                        .map(group -> rows.row(group.name(), subject, group))
                                        .toList()))
                        .toList(),
                rows.legend());
    }

    private NowWishChart chart(List<Subject> subjects, List<Group> groups, Spacing spacing) {
        return new NowWishChart(
                subjects.get(0).scale().min(),
                subjects.get(0).scale().max(),
                1,
                spacing,
                groups.stream()
                        .map(group -> new NowWishChart.Panel(
                                group.name(),
                                "",
                                subjects.stream()
                                        .map(subject -> rows.row(subject.title(), subject, group))
                                        .toList()))
                        .toList(),
                rows.legend());
    }
}
