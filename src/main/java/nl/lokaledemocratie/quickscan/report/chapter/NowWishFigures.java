package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreRow;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.chart.Mark;
import nl.lokaledemocratie.quickscan.chart.NowWishChart;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.notation.Notation;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.report.content.CellWords;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Scores;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;
import nl.lokaledemocratie.quickscan.report.content.ScaleWords;

/**
 * Figures of now and wish: a panel per theme, core value or statement and in it a row per group, so that groups are compared where they
 * answer the same. What reads different scales gets figures of its own, and so does what does not fit a page.
 */
public final class NowWishFigures {

    /** What fits on a page below the chapter's title and text, at the width of the text, both in points. */
    static final double PAGE_HEIGHT = 545;

    static final double PAGE_WIDTH = 467;

    /** What fits below a theme's title and what stands out of it. */
    private static final double BELOW_WORDS = 400;

    /** So many panels stand beside each other. */
    private static final int ABREAST = 2;

    private final ReportContent content;
    private final Phrases phrases;

    public NowWishFigures(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
    }

    /**
     * What a panel is about.
     *
     * @param title of the panel
     * @param name  in words that stand by themselves
     */
    private record Subject(String title, String name, boolean reverse, Scale scale, List<Scores> scores) {}

    /** All themes, or all core values. */
    public List<Block> of(List<Section> sections) {
        return figures(
                sections.stream()
                        .map(section ->
                                new Subject(section.name(), section.name(), false, section.scale(), section.scores()))
                        .toList(),
                "overview-caption",
                PAGE_HEIGHT);
    }

    /** A theme and each of its statements. */
    public List<Block> of(Section theme) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject(phrases.say("whole-theme"), theme.name(), false, theme.scale(), theme.scores()));
        theme.statements().forEach(row -> {
            String text = row.statement().wording().standard().dutch();
            subjects.add(new Subject(
                    row.statement().reverse() ? phrases.say("reversed-title", "statement", text) : text,
                    text,
                    row.statement().reverse(),
                    row.statement().scale(),
                    row.scores()));
        });
        return figures(subjects, "theme-figure", BELOW_WORDS);
    }

    private List<Block> figures(List<Subject> subjects, String caption, double most) {
        Map<String, List<Subject>> byScale = new LinkedHashMap<>();
        subjects.forEach(
                subject -> byScale.computeIfAbsent(ScaleWords.of(subject.scale(), phrases), scale -> new ArrayList<>())
                        .add(subject));
        List<Block> figures = new ArrayList<>();
        explained(subjects).ifPresent(figures::add);
        byScale.forEach((scale, some) -> {
            List<Part> parts = split(new Part(some, content.present()), most);
            for (int i = 0; i < parts.size(); i++) {
                figures.add(figure(parts.get(i), scale, caption(caption, scale, i + 1, parts.size())));
            }
        });
        return figures;
    }

    /** What the words in the figures mean, where they stand. */
    private Optional<Block> explained(List<Subject> subjects) {
        List<String> notes = new ArrayList<>();
        if (subjects.stream().flatMap(subject -> subject.scores().stream()).anyMatch(this::isAnyHidden)) {
            notes.add(phrases.say("hidden-note"));
        }
        if (subjects.stream().anyMatch(Subject::reverse)) {
            notes.add(phrases.say("reversed-note"));
        }
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Paragraph(Block.Paragraph.Kind.INTRODUCTION, Span.parse(String.join(" ", notes))));
    }

    /** Panels and rows of one figure. */
    private record Part(List<Subject> subjects, List<Group> groups) {}

    /** Divides what does not fit into parts of about one size: the panels, two side by side, else the rows. */
    private List<Part> split(Part part, double height) {
        List<Subject> subjects = part.subjects();
        List<Group> groups = part.groups();
        if (fits(part, height) || (subjects.size() <= ABREAST && groups.size() == 1)) {
            return List.of(part);
        }
        List<Part> parts = new ArrayList<>();
        if (subjects.size() > ABREAST && fits(new Part(subjects.subList(0, ABREAST), groups), height)) {
            int most = subjects.size() - 1;
            while (!fits(new Part(subjects.subList(0, most), groups), height)) {
                most--;
            }
            for (List<Subject> some : divided(subjects, most, ABREAST)) {
                parts.addAll(split(new Part(some, groups), height));
            }
        } else {
            int most = groups.size() - 1;
            List<Subject> two = subjects.subList(0, Math.min(ABREAST, subjects.size()));
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
        return ChartRenderer.height(chart(part), PAGE_WIDTH) <= height;
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
        String caption = phrases.say(phrase, "overview-title", asked("overview-title"), "scale", scale);
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
        return new Block.Figure(chart(part), caption, alternative(part, scale));
    }

    /** A text that there is one of for each thing that can be asked. */
    private String asked(String phrase) {
        return phrases.say(phrase + "-" + content.asking().key());
    }

    private NowWishChart chart(Part part) {
        Scale scale = part.subjects().get(0).scale();
        return new NowWishChart(
                scale.min(),
                scale.max(),
                ABREAST,
                part.subjects().stream().map(subject -> panel(part, subject)).toList(),
                new NowWishChart.Legend(
                        phrases.say("legend-now"), phrases.say("legend-wish"), phrases.say("legend-faint")));
    }

    private NowWishChart.Panel panel(Part part, Subject subject) {
        return new NowWishChart.Panel(
                subject.title(),
                "",
                part.groups().stream().map(group -> row(subject, group)).toList());
    }

    private NowWishChart.Row row(Subject subject, Group group) {
        Optional<Scores> scores = scores(subject, group);
        return new NowWishChart.Row(
                group.name(),
                scores.flatMap(found -> mark(found.row().now())),
                scores.flatMap(found -> mark(found.row().wish())),
                note(scores));
    }

    private static Optional<Mark> mark(Optional<PublishedScore> score) {
        return ScoreTable.shownMean(score)
                .map(mean -> new Mark(
                        mean, Notation.DUTCH.mean(mean), score.orElseThrow().visibility() == Visibility.MEAN_ONLY));
    }

    /** What stands in the chart in place of what is not drawn. */
    private String note(Optional<Scores> scores) {
        if (scores.isEmpty()) {
            return phrases.say("not-asked");
        }
        ScoreRow row = scores.get().row();
        boolean nowShown = mark(row.now()).isPresent();
        boolean wishShown = mark(row.wish()).isPresent();
        if (!nowShown && !wishShown) {
            return row.asked().anyMatch(NowWishFigures::isHidden)
                    ? phrases.say("hidden-mark")
                    : new CellWords(phrases).instead(row.asked().toList());
        } else if (!nowShown && row.now().filter(NowWishFigures::isHidden).isPresent()) {
            return phrases.say("hidden-side", "side", phrases.say("aspect-now"));
        } else if (!wishShown && row.wish().filter(NowWishFigures::isHidden).isPresent()) {
            return phrases.say("hidden-side", "side", phrases.say("aspect-wish"));
        }
        return "";
    }

    private boolean isAnyHidden(Scores scores) {
        return scores.row().asked().anyMatch(NowWishFigures::isHidden);
    }

    private static boolean isHidden(PublishedScore score) {
        return score.visibility() == Visibility.HIDDEN;
    }

    private String alternative(Part part, String scale) {
        StringBuilder text =
                new StringBuilder(phrases.say("alt-intro", "scale", scale, "overview-means", asked("overview-means")));
        for (Group group : part.groups()) {
            List<String> rows = part.subjects().stream()
                    .map(subject -> alternative(subject, scores(subject, group)))
                    .toList();
            text.append(' ')
                    .append(phrases.say("alt-group", "group", group.name()))
                    .append(' ')
                    .append(String.join("; ", rows))
                    .append('.');
        }
        return text.toString();
    }

    private String alternative(Subject subject, Optional<Scores> scores) {
        String now =
                scores.flatMap(found -> mark(found.row().now())).map(Mark::text).orElse("");
        String wish = scores.flatMap(found -> mark(found.row().wish()))
                .map(Mark::text)
                .orElse("");
        String note = note(scores);
        if (now.isEmpty() && wish.isEmpty()) {
            return phrases.say("alt-none", "theme", subject.name(), "why", note);
        }
        String which = now.isEmpty() ? "alt-wish" : wish.isEmpty() ? "alt-now" : "alt-both";
        String said = phrases.say(which, "theme", subject.name(), "now", now, "wish", wish);
        return note.isEmpty() ? said : said + ", " + note;
    }

    private static Optional<Scores> scores(Subject subject, Group group) {
        return subject.scores().stream()
                .filter(scores -> scores.group().equals(group))
                .findFirst();
    }
}
