package nl.lokaledemocratie.quickscan.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.chart.NowWishChart;
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
        rows.explained(content.themes().stream().map(this::subject).toList()).ifPresent(figures::add);
        byScale.forEach((scale, themes) -> figures.add(byGroup(scale, themes)));
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
                theme.name(),
                false,
                theme.scale(),
                theme.scores().stream()
                        .filter(scores -> drawn().contains(scores.group()))
                        .toList());
    }

    private Block byGroup(String scale, List<Section> themes) {
        List<Group> groups = drawn();
        List<Subject> subjects = themes.stream().map(this::subject).toList();
        NowWishChart chart = new NowWishChart(
                themes.get(0).scale().min(),
                themes.get(0).scale().max(),
                groups.stream()
                        .map(group -> new NowWishChart.Panel(
                                group.name(),
                                "",
                                subjects.stream()
                                        .map(subject -> rows.row(subject.title(), subject, group))
                                        .toList()))
                        .toList(),
                rows.legend());
        return new Block.Figure(
                chart, rows.caption("overview-caption", scale), rows.alternative("alt-intro", subjects, groups, scale));
    }
}
