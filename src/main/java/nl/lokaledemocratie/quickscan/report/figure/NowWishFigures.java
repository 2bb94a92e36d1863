package nl.lokaledemocratie.quickscan.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.chart.NowWishChart;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
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

    /** What fits below a theme's title, and how much of it a figure takes at most. */
    private static final double BELOW_TITLE = 560;

    private static final double MOST_BELOW_WORDS = 400;

    /** The title and text of a chapter above its first theme. */
    private static final double CHAPTER = 115;

    /** Letters in a line of running text, its height, and the room below a paragraph. */
    private static final double LETTERS = 95;

    private static final double LINE = 13.5;
    private static final double ROOM = 8;

    /**
     * What a figure can take.
     *
     * @param width   in points, as are heights
     * @param abreast so many panels stand beside each other
     * @param even    whether it is better to have about as much in each of more figures than to fill the rows of panels
     */
    public record Room(double width, double height, int abreast, boolean even) {

        static final Room PAGE = new Room(PAGE_WIDTH, PAGE_HEIGHT, 2, false);

        private int abreast(int panels) {
            return even ? Math.min(abreast, panels) : abreast;
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
        rows = new NowWishRows(content, phrases);
    }

    /** All themes, or all core values. */
    public List<Block> of(List<Section> sections) {
        return figures(sections.stream().map(Subject::of).toList(), "overview-caption", room.height());
    }

    /** A theme whose name stands above it, over the whole width. */
    public List<Block> single(Section theme) {
        return new NowWishFigures(content, phrases, new Room(room.width(), room.height(), 1, false))
                .figures(
                        List.of(new Subject("", theme.name(), false, theme.scale(), theme.scores())),
                        "theme-figure",
                        room.height());
    }

    /**
     * A theme and each of its statements.
     *
     * @param words what stands above the figure, with which it shares a page
     * @param first whether the title of the chapter stands there too
     */
    public List<Block> of(Section theme, List<Block> words, boolean first) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject(phrases.say("whole-theme"), theme.name(), false, theme.scale(), theme.scores()));
        theme.statements().forEach(row -> {
            String text = row.statement().wording().standard().in(phrases.language());
            subjects.add(new Subject(
                    row.statement().reverse() ? phrases.say("reversed-title", "statement", text) : text,
                    text,
                    row.statement().reverse(),
                    row.statement().scale(),
                    row.scores()));
        });
        double left = BELOW_TITLE - height(words) - (first ? CHAPTER : 0);
        return figures(subjects, "theme-figure", Math.min(MOST_BELOW_WORDS, left));
    }

    /** About how high paragraphs and lists are. */
    private static double height(List<Block> words) {
        return words.stream()
                .flatMap(NowWishFigures::texts)
                .mapToInt(spans ->
                        spans.stream().mapToInt(span -> span.text().length()).sum())
                .mapToDouble(letters -> Math.ceil(letters / LETTERS) * LINE + ROOM)
                .sum();
    }

    private static Stream<List<Span>> texts(Block block) {
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream();
        }
        return block instanceof Block.Paragraph paragraph ? Stream.of(paragraph.spans()) : Stream.empty();
    }

    private List<Block> figures(List<Subject> subjects, String caption, double most) {
        Map<String, List<Subject>> byScale = new LinkedHashMap<>();
        subjects.forEach(
                subject -> byScale.computeIfAbsent(ScaleWords.of(subject.scale(), phrases), scale -> new ArrayList<>())
                        .add(subject));
        List<Block> figures = new ArrayList<>();
        rows.explained(subjects).ifPresent(figures::add);
        byScale.forEach((scale, some) -> {
            List<Part> parts = split(new Part(some, content.present()), most);
            for (int i = 0; i < parts.size(); i++) {
                figures.add(figure(parts.get(i), scale, caption(caption, scale, i + 1, parts.size())));
            }
        });
        return figures;
    }

    /** Panels and rows of one figure. */
    private record Part(List<Subject> subjects, List<Group> groups) {}

    /** Divides what does not fit into parts of about one size: the panels, two side by side, else the rows. */
    private List<Part> split(Part part, double height) {
        List<Subject> subjects = part.subjects();
        List<Group> groups = part.groups();
        if (fits(part, height) || (subjects.size() <= room.abreast() && groups.size() == 1)) {
            return List.of(part);
        }
        List<Part> parts = new ArrayList<>();
        if (subjects.size() > room.abreast() && fits(new Part(subjects.subList(0, room.abreast()), groups), height)) {
            int most = subjects.size() - 1;
            while (!fits(new Part(subjects.subList(0, most), groups), height)) {
                most--;
            }
            for (List<Subject> some : divided(subjects, most, room.even() ? 1 : room.abreast())) {
                parts.addAll(split(new Part(some, groups), height));
            }
        } else {
            int most = groups.size() - 1;
            List<Subject> two = subjects.subList(0, Math.min(room.abreast(), subjects.size()));
            while (most > 1 && !fits(new Part(two, groups.subList(0, most)), height)) {
                most--;
            }
            for (List<Group> some : divided(groups, Math.max(1, most), 1)) {
                parts.addAll(split(new Part(subjects, some), height));
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
        String caption = rows.caption(phrase, scale);
        return parts == 1
                ? caption
                : phrases.say(
                        "figure-part",
                        "caption",
                        caption,
                        "part",
                        Integer.toString(part),
                        "parts",
                        Integer.toString(parts));
    }

    private Block.Figure figure(Part part, String scale, String caption) {
        return new Block.Figure(chart(part), caption, rows.alternative(part.subjects(), part.groups(), scale));
    }

    private NowWishChart chart(Part part) {
        Scale scale = part.subjects().get(0).scale();
        return new NowWishChart(
                scale.min(),
                scale.max(),
                room.abreast(part.subjects().size()),
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
