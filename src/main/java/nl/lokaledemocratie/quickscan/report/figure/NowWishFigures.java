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
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.content.ScaleWords;
import nl.lokaledemocratie.quickscan.report.figure.NowWishRows.Subject;

/**
 * Figures of now and wish: a panel per theme, core value or statement and in it a row per group, so that groups are compared where they
 * answer the same. What reads different scales gets figures of its own, and so does what does not fit a page.
 */
public final class NowWishFigures {

    /** What fits on a page below the chapter's title and text, at the width of the text, both in points. */
    public static final double PAGE_HEIGHT = 545;

    public static final double PAGE_WIDTH = 467;

    private static final String VALUES = "values-figure";

    /**
     * What a figure can take.
     *
     * @param width   in points, as are heights
     * @param abreast so many panels stand beside each other
     * @param slide   whether it is for a screen: without margins, and with about as much in each of few figures rather than full rows
     */
    public record Room(double width, double height, int abreast, boolean slide) {

        static final Room PAGE = new Room(PAGE_WIDTH, PAGE_HEIGHT, 2, false);

        private Spacing divided() {
            return slide ? Spacing.TIGHT : Spacing.WIDE;
        }

        private int abreast(int panels) {
            return slide ? Math.min(abreast, panels) : abreast;
        }
    }

    private final ReportContent content;
    private final Phrases phrases;
    private final Room room;
    private final NowWishRows rows;

    public NowWishFigures(ReportContent content, Phrases phrases) {
        this(content, phrases, Room.PAGE);
    }

    /** Figures of at most this size. */
    public NowWishFigures(ReportContent content, Phrases phrases, Room room) {
        this.content = content;
        this.phrases = phrases;
        this.room = room;
        rows = new NowWishRows(content, phrases, !room.slide());
    }

    /** All themes. */
    public List<Block> of(List<Section> themes) {
        return figures(themes.stream().map(Subject::of).toList(), "overview-caption", room.height());
    }

    /** All core values. */
    public List<Block> ofValues(List<Section> values) {
        return figures(values.stream().map(Subject::of).toList(), VALUES, room.height());
    }

    /** A theme whose name stands above it, over the whole width of a page, with its rows so close. */
    List<Block> whole(Section theme, Spacing spacing) {
        Part part = new Part(List.of(new Subject("", theme.scale(), theme.scores())), content.present(), spacing);
        NowWishFigures one = new NowWishFigures(content, phrases, new Room(room.width(), room.height(), 1, false));
        return one.figures(theme.name(), List.of(part), ScaleWords.of(theme.scale(), phrases), "theme-figure");
    }

    /** A theme whose name stands above it, over the whole width; where not all groups fit, with only some of them. */
    public List<Block> single(Section theme, List<String> some) {
        List<Subject> subjects = List.of(new Subject("", theme.scale(), theme.scores()));
        List<Group> named = content.present().stream()
                .filter(group -> some.contains(group.key()))
                .toList();
        Part part = Stream.of(content.present(), named)
                .flatMap(groups -> Stream.of(Spacing.values()).map(spacing -> new Part(subjects, groups, spacing)))
                .filter(found -> fits(found, room.height()))
                .findFirst()
                .orElseGet(() -> new Part(subjects, named, Spacing.TIGHT));
        return figures(theme.name(), List.of(part), ScaleWords.of(theme.scale(), phrases), "theme-figure");
    }

    /** One of each scale if it fits the height, else more. */
    private List<Block> figures(List<Subject> subjects, String caption, double height) {
        Map<String, List<Subject>> byScale = new LinkedHashMap<>();
        subjects.forEach(
                subject -> byScale.computeIfAbsent(ScaleWords.of(subject.scale(), phrases), scale -> new ArrayList<>())
                        .add(subject));
        List<Block> figures = new ArrayList<>();
        byScale.forEach((scale, some) -> {
            figures.addAll(figures("", split(spaced(some, height), height), scale, caption));
        });
        return figures;
    }

    private List<Block> figures(String theme, List<Part> parts, String scale, String caption) {
        List<Block> figures = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            figures.add(new Block.Figure(
                    chart(parts.get(i)),
                    caption(caption, scale, i + 1, parts.size()),
                    new NowWishAlternative(content, phrases)
                            .of(
                                    "alt-per-" + caption,
                                    theme,
                                    parts.get(i).subjects(),
                                    parts.get(i).groups())));
        }
        return figures;
    }

    /** Panels and rows of one figure. */
    private record Part(List<Subject> subjects, List<Group> groups, Spacing spacing) {

        Part of(List<Subject> some) {
            return new Part(some, groups, spacing);
        }

        Part in(List<Group> some) {
            return new Part(subjects, some, spacing);
        }
    }

    /** In one figure as wide as fits a height, else in the usual spacing. */
    private Part spaced(List<Subject> subjects, double height) {
        return Stream.of(Spacing.values())
                .map(spacing -> new Part(subjects, content.present(), spacing))
                .filter(part -> fits(part, height))
                .findFirst()
                .orElseGet(() -> new Part(subjects, content.present(), room.divided()));
    }

    /** Divides what does not fit into parts of about one size: the panels, two side by side, else the rows. */
    private List<Part> split(Part part, double height) {
        List<Subject> subjects = part.subjects();
        List<Group> groups = part.groups();
        if (fits(part, height) || (subjects.size() <= room.abreast() && groups.size() == 1)) {
            return List.of(part);
        }
        List<Part> parts = new ArrayList<>();
        if (subjects.size() > room.abreast() && fits(part.of(subjects.subList(0, room.abreast())), height)) {
            int most = subjects.size() - 1;
            while (!fits(part.of(subjects.subList(0, most)), height)) {
                most--;
            }
            for (List<Subject> some : divided(subjects, most, room.slide() ? 1 : room.abreast())) {
                parts.addAll(split(part.of(some), height));
            }
        } else {
            int most = groups.size() - 1;
            List<Subject> two = subjects.subList(0, Math.min(room.abreast(), subjects.size()));
            while (most > 1 && !fits(part.of(two).in(groups.subList(0, most)), height)) {
                most--;
            }
            for (List<Group> some : divided(groups, Math.max(1, most), 1)) {
                parts.addAll(split(part.in(some), height));
            }
        }
        return parts;
    }

    private boolean fits(Part part, double height) {
        return ChartRenderer.height(chart(part), room.width()) <= height;
    }

    /** As few pieces as can be of at most {@code most}, about equal, in multiples of {@code step}. */
    private static <T> List<List<T>> divided(List<T> all, int most, int step) {
        int pieces = (all.size() + most - 1) / most;
        int size = (all.size() + pieces * step - 1) / (pieces * step) * step;
        List<List<T>> divided = new ArrayList<>();
        for (int start = 0; start < all.size(); start += size) {
            divided.add(all.subList(start, Math.min(all.size(), start + size)));
        }
        return divided;
    }

    private String caption(String phrase, String scale, int part, int parts) {
        return phrases.captionOf(rows.caption(phrase, scale), part, parts);
    }

    private NowWishChart chart(Part part) {
        Scale scale = part.subjects().get(0).scale();
        return new NowWishChart(
                scale.min(),
                scale.max(),
                room.abreast(part.subjects().size()),
                part.spacing(),
                part.subjects().stream().map(subject -> panel(part, subject)).toList(),
                rows.legend());
    }

    private NowWishChart.Panel panel(Part part, Subject subject) {
        return new NowWishChart.Panel(
                subject.title(),
                "",
                part.groups().stream()
                        .map(group -> rows.row(group.name(), subject, group))
                        .toList());
    }
}
