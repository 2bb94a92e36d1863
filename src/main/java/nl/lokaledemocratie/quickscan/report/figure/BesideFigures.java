package nl.lokaledemocratie.quickscan.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
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
 * This scan beside something else, such as the previous one: a panel per theme, in it a row per group with two means, and a light bar around
 * the other one. Only of what was published.
 *
 * @param <T> what was published of a theme and group
 */
public final class BesideFigures<T> {

    /** With so many groups or fewer a figure of one theme has room for all on a slide. */
    private static final int MOST_ON_SLIDE = 4;

    private static final double MOST = 420;

    private final ReportContent content;
    private final Phrases phrases;
    private final List<T> published;
    private final Reading<T> reading;
    private final Aspect aspect;
    private final List<Group> groups;

    /**
     * How what was published is read, and said.
     *
     * @param key   how the keys of its phrases begin
     * @param other name of the other mean in phrases
     * @param own   name of the mean of this scan
     * @param reach how far the bar goes to both sides of the other mean, in scale points
     * @param standing whether something is said of it, besides its numbers
     */
    public record Reading<T>(
            String key,
            String other,
            String own,
            NowWishChart.Signs signs,
            Function<T, Cell> cell,
            ToDoubleFunction<T> otherMean,
            ToDoubleFunction<T> ownMean,
            Function<T, OptionalDouble> reach,
            Predicate<T> standing) {}

    public BesideFigures(ReportContent content, Phrases phrases, List<T> published, Reading<T> reading) {
        this.content = content;
        this.phrases = phrases;
        this.published = List.copyOf(published);
        this.reading = reading;
        aspect = content.asking().isNow() ? Aspect.NOW : Aspect.WISH;
        groups = content.present().stream()
                .filter(group -> content.themes().stream()
                        .anyMatch(theme -> find(theme, group).isPresent()))
                .toList();
    }

    private BesideFigures(BesideFigures<T> all, List<Group> groups) {
        content = all.content;
        phrases = all.phrases;
        published = all.published;
        reading = all.reading;
        aspect = all.aspect;
        this.groups = groups;
    }

    /** The groups of which anything may be set beside the other. */
    public List<Group> groups() {
        return groups;
    }

    /** What was published of a theme in a group, where anything was. */
    public Optional<T> find(Section theme, Group group) {
        return published.stream()
                .filter(row -> {
                    Cell cell = reading.cell().apply(row);
                    return cell.aspect() == aspect
                            && cell.key().equals(theme.key())
                            && cell.group().equals(group.key());
                })
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

    /**
     * A figure of one theme for a slide, where anything of it may be set beside the other.
     *
     * @param named keys of the groups that it must show; the others stand there where there is room
     */
    public List<Block> of(Section theme, List<String> named) {
        List<Group> told = groups.stream()
                .filter(group -> find(theme, group).isPresent())
                .filter(group -> groups.size() <= MOST_ON_SLIDE || named.contains(group.key()))
                .toList();
        return told.isEmpty() ? List.of() : new BesideFigures<>(this, told).figures(List.of(theme));
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
                phrases.say(reading.key() + "-caption", "aspect", aspectWord(), "scale", scale),
                alternative(themes)));
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
                        phrases.say(reading.key() + "-" + reading.other()),
                        phrases.say(reading.key() + "-" + reading.own()),
                        "",
                        phrases.say(reading.key() + "-band"),
                        "",
                        phrases.say("trend-absent"),
                        reading.signs()));
    }

    private NowWishChart.Row row(Section theme, Group group) {
        Optional<T> row = find(theme, group);
        return new NowWishChart.Row(
                group.name(),
                row.map(found -> mark(reading.otherMean().applyAsDouble(found), band(found, theme.scale()))),
                row.map(found -> mark(reading.ownMean().applyAsDouble(found), Optional.empty())),
                row.isPresent() ? "" : phrases.say("hidden-mark-quiet"),
                row.isEmpty());
    }

    private Mark mark(double mean, Optional<Mark.Band> band) {
        return new Mark(mean, phrases.notation().mean(mean), false, band);
    }

    private Optional<Mark.Band> band(T row, Scale scale) {
        double middle = reading.otherMean().applyAsDouble(row);
        return reading.reach().apply(row).stream()
                .mapToObj(points -> new Mark.Band(
                        Math.max(scale.min(), middle - points), Math.min(scale.max(), middle + points), true))
                .findFirst();
    }

    private String aspectWord() {
        return phrases.say(aspect == Aspect.NOW ? "aspect-now" : "aspect-wish");
    }

    /** One sentence: what can be said of any row, and how many there are of which something can be. */
    private String alternative(List<Section> themes) {
        List<String> standing = themes.stream()
                .flatMap(
                        theme -> groups.stream()
                                .flatMap(group -> find(theme, group)
                                        .filter(reading.standing())
                                        .map(row -> standing(theme, group, row))
                                        .stream()))
                .toList();
        if (standing.isEmpty()) {
            return phrases.say("alt-" + reading.key() + "-none", "aspect", aspectWord());
        }
        int more = standing.size() - 1;
        return phrases.say(
                "alt-" + reading.key(),
                "aspect",
                aspectWord(),
                "first",
                standing.get(0),
                "more",
                more == 0 ? "" : phrases.say("alt-more", "n", phrases.notation().count(more)));
    }

    private String standing(Section theme, Group group, T row) {
        return phrases.say(
                "alt-" + reading.key() + "-theme",
                "theme",
                theme.name(),
                "group",
                group.inText(),
                reading.other(),
                phrases.notation().mean(reading.otherMean().applyAsDouble(row)),
                reading.own(),
                phrases.notation().mean(reading.ownMean().applyAsDouble(row)));
    }
}
