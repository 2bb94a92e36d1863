package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.chart.ChartRenderer;
import nl.lokaledemocratie.quickscan.chart.Mark;
import nl.lokaledemocratie.quickscan.chart.NowWishChart;
import nl.lokaledemocratie.quickscan.document.Block;
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
 * The chart of now and wish per theme and group, with its alternative text; both are made from the published result only. Themes on
 * different scales get figures of their own, and so do more groups or themes than fit a page.
 */
public final class ThemeOverview {

    /** What fits on a page below the chapter's title and text, at the width of the text, both in points. */
    private static final double PAGE_HEIGHT = 545;

    private static final double PAGE_WIDTH = 467;

    private final ReportContent content;
    private final Phrases phrases;

    public ThemeOverview(ReportContent content, Phrases phrases) {
        this.content = content;
        this.phrases = phrases;
    }

    public List<Block> figures() {
        return ScaleWords.byScale(content.themes(), phrases).values().stream()
                .flatMap(themes -> figures(themes).stream())
                .toList();
    }

    private List<Block> figures(List<Section> themes) {
        List<Part> parts = split(new Part(themes, content.present()));
        List<Block> figures = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            figures.add(figure(parts.get(i), i + 1, parts.size()));
        }
        return figures;
    }

    /** Themes and groups of one figure. */
    private record Part(List<Section> themes, List<Group> groups) {}

    /** Divides what does not fit into parts of about one size: the groups, at least two side by side, else the themes. */
    private List<Part> split(Part part) {
        List<Section> themes = part.themes();
        List<Group> groups = part.groups();
        if (fits(part) || (groups.size() <= 2 && themes.size() == 1)) {
            return List.of(part);
        }
        List<Part> parts = new ArrayList<>();
        if (groups.size() > 2 && fits(new Part(themes, groups.subList(0, 2)))) {
            int most = groups.size() - 1;
            while (!fits(new Part(themes, groups.subList(0, most)))) {
                most--;
            }
            for (List<Group> some : divided(groups, most, 2)) {
                parts.addAll(split(new Part(themes, some)));
            }
        } else {
            int most = themes.size() - 1;
            List<Group> two = groups.subList(0, Math.min(2, groups.size()));
            while (most > 1 && !fits(new Part(themes.subList(0, most), two))) {
                most--;
            }
            for (List<Section> some : divided(themes, most, 1)) {
                parts.addAll(split(new Part(some, groups)));
            }
        }
        return parts;
    }

    private boolean fits(Part part) {
        return ChartRenderer.height(chart(part), PAGE_WIDTH) <= PAGE_HEIGHT;
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

    private Block.Figure figure(Part part, int number, int parts) {
        String scale = ScaleWords.of(part.themes().get(0).scale(), phrases);
        String title = asked("overview-title");
        String caption = parts == 1
                ? phrases.say("overview-caption", "overview-title", title, "scale", scale)
                : phrases.say(
                        "overview-caption-part",
                        "overview-title",
                        title,
                        "scale",
                        scale,
                        "part",
                        Integer.toString(number),
                        "parts",
                        Integer.toString(parts));
        return new Block.Figure(chart(part), caption, alternative(part, scale));
    }

    /** A text that there is one of for each thing that can be asked. */
    private String asked(String phrase) {
        return phrases.say(phrase + "-" + content.asking().key());
    }

    private NowWishChart chart(Part part) {
        Scale scale = part.themes().get(0).scale();
        return new NowWishChart(
                scale.min(),
                scale.max(),
                part.groups().stream().map(group -> panel(part, group)).toList(),
                new NowWishChart.Legend(
                        phrases.say("legend-now"), phrases.say("legend-wish"), phrases.say("legend-faint")));
    }

    private NowWishChart.Panel panel(Part part, Group group) {
        String subtitle = group.respondents() == 1
                ? phrases.say("panel-subtitle-one")
                : phrases.say("panel-subtitle", "n", Notation.DUTCH.count(group.respondents()));
        List<NowWishChart.Row> rows = part.themes().stream()
                .map(theme -> row(theme, scores(theme, group)))
                .toList();
        return new NowWishChart.Panel(group.name(), subtitle, rows);
    }

    private NowWishChart.Row row(Section theme, Scores scores) {
        return new NowWishChart.Row(
                theme.name(), mark(scores.row().now()), mark(scores.row().wish()), note(scores));
    }

    private static Optional<Mark> mark(Optional<PublishedScore> score) {
        return ScoreTable.shownMean(score)
                .map(mean -> new Mark(
                        mean, Notation.DUTCH.mean(mean), score.orElseThrow().visibility() == Visibility.MEAN_ONLY));
    }

    /** What stands in the chart in place of what is not drawn. */
    private String note(Scores scores) {
        boolean nowShown = mark(scores.row().now()).isPresent();
        boolean wishShown = mark(scores.row().wish()).isPresent();
        if (!nowShown && !wishShown) {
            return missing(scores);
        } else if (!nowShown && isHidden(scores.row().now())) {
            return phrases.say("side-hidden", "side", phrases.say("aspect-now"));
        } else if (!wishShown && isHidden(scores.row().wish())) {
            return phrases.say("side-hidden", "side", phrases.say("aspect-wish"));
        }
        return "";
    }

    private String missing(Scores scores) {
        return new CellWords(phrases).instead(scores.row().asked().toList());
    }

    private static boolean isHidden(Optional<PublishedScore> score) {
        return score.filter(s -> s.visibility() == Visibility.HIDDEN).isPresent();
    }

    private String alternative(Part part, String scale) {
        StringBuilder text =
                new StringBuilder(phrases.say("alt-intro", "scale", scale, "overview-means", asked("overview-means")));
        for (Group group : part.groups()) {
            List<String> themes = part.themes().stream()
                    .map(theme -> alternative(theme, scores(theme, group)))
                    .toList();
            text.append(' ')
                    .append(phrases.say("alt-group", "group", group.name()))
                    .append(' ')
                    .append(String.join("; ", themes))
                    .append('.');
        }
        return text.toString();
    }

    private String alternative(Section theme, Scores scores) {
        Optional<Mark> now = mark(scores.row().now());
        Optional<Mark> wish = mark(scores.row().wish());
        String said;
        if (now.isPresent() && wish.isPresent()) {
            said = phrases.say(
                    "alt-both",
                    "theme",
                    theme.name(),
                    "now",
                    now.get().text(),
                    "wish",
                    wish.get().text());
        } else if (now.isPresent()) {
            said = phrases.say(
                    "alt-now", "theme", theme.name(), "now", now.get().text());
        } else if (wish.isPresent()) {
            said = phrases.say(
                    "alt-wish", "theme", theme.name(), "wish", wish.get().text());
        } else {
            return phrases.say("alt-none", "theme", theme.name(), "why", missing(scores));
        }
        return note(scores).isEmpty() ? said : said + ", " + note(scores);
    }

    private static Scores scores(Section theme, Group group) {
        return theme.scores().stream()
                .filter(scores -> scores.group().equals(group))
                .findFirst()
                .orElseThrow();
    }
}
