package nl.lokaledemocratie.quickscan.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreRow;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.chart.Mark;
import nl.lokaledemocratie.quickscan.chart.NowWishChart;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.glossary.Glossary;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.report.content.CellWords;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Scores;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Section;

/**
 * The rows of figures of now and wish, and the words around them.
 *
 * @param bands whether margins and bounds are drawn where there are any
 */
record NowWishRows(ReportContent content, Phrases phrases, boolean bands) {

    /**
     * What rows are about.
     *
     * @param title in the figure
     * @param name  in words that stand by themselves
     */
    record Subject(String title, String name, boolean reverse, Scale scale, List<Scores> scores) {

        /** A theme or core value. */
        static Subject of(Section section) {
            return new Subject(section.name(), section.name(), false, section.scale(), section.scores());
        }
    }

    /** What the words in the figures mean, where they stand. */
    Optional<Block> explained(List<Subject> subjects) {
        List<String> notes = new ArrayList<>();
        if (subjects.stream().anyMatch(Subject::reverse)) {
            notes.add(phrases.say("reversed-note"));
        }
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block.Paragraph(Block.Paragraph.Kind.INTRODUCTION, Span.parse(String.join(" ", notes))));
    }

    NowWishChart.Legend legend() {
        return new NowWishChart.Legend(
                phrases.say("legend-now"),
                phrases.say("legend-wish"),
                phrases.say("legend-faint"),
                meaning("noise"),
                phrases.say("legend-bounds"),
                phrases.say("hidden"),
                NowWishChart.Signs.NOW_WISH);
    }

    private String meaning(String word) {
        return Glossary.standard().get(word).meaning().in(phrases.language());
    }

    String caption(String phrase, String scale) {
        return phrases.say(phrase, "overview-title", asked("overview-title"), "scale", scale);
    }

    /** A text that there is one of for each thing that can be asked. */
    private String asked(String phrase) {
        return phrases.say(phrase + "-" + content.asking().key());
    }

    NowWishChart.Row row(String label, Subject subject, Group group) {
        Optional<Scores> scores = scores(subject, group);
        return new NowWishChart.Row(
                label,
                scores.flatMap(found -> mark(found, found.row().now())),
                scores.flatMap(found -> mark(found, found.row().wish())),
                note(scores, "-quiet"),
                scores.filter(NowWishRows::isAnyHidden).isPresent());
    }

    private Optional<Mark> mark(Scores scores, Optional<PublishedScore> score) {
        return CellWords.shownMean(score)
                .map(mean -> new Mark(
                        mean,
                        phrases.notation().mean(mean),
                        score.orElseThrow().visibility() == Visibility.MEAN_ONLY,
                        scores.cell(score)
                                .interval()
                                .filter(margin -> bands)
                                .map(margin -> new Mark.Band(margin.low(), margin.high(), margin.chance()))));
    }

    /**
     * What stands in place of what is not drawn.
     *
     * @param where ends the keys of words for what is hidden: there are others in a chart, which has a legend
     */
    private String note(Optional<Scores> scores, String where) {
        if (scores.isEmpty()) {
            return phrases.say("not-asked");
        }
        ScoreRow row = scores.get().row();
        boolean nowShown = CellWords.shownMean(row.now()).isPresent();
        boolean wishShown = CellWords.shownMean(row.wish()).isPresent();
        if (!nowShown && !wishShown) {
            return row.asked().anyMatch(NowWishRows::isHidden)
                    ? phrases.say("hidden-mark" + where)
                    : new CellWords(phrases).instead(row.asked().toList());
        } else if (!nowShown && row.now().filter(NowWishRows::isHidden).isPresent()) {
            return phrases.say("hidden-side" + where, "side", phrases.say("aspect-now"));
        } else if (!wishShown && row.wish().filter(NowWishRows::isHidden).isPresent()) {
            return phrases.say("hidden-side" + where, "side", phrases.say("aspect-wish"));
        }
        return "";
    }

    private static boolean isAnyHidden(Scores scores) {
        return scores.row().asked().anyMatch(NowWishRows::isHidden);
    }

    private static boolean isHidden(PublishedScore score) {
        return score.visibility() == Visibility.HIDDEN;
    }

    /**
     * What a screen reader says in place of a figure.
     *
     * @param intro the key of its first sentence, which says what it is per
     */
    String alternative(String intro, List<Subject> subjects, List<Group> groups, String scale) {
        StringBuilder text =
                new StringBuilder(phrases.say(intro, "scale", scale, "overview-means", asked("overview-means")));
        for (Group group : groups) {
            List<String> rows = subjects.stream()
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
        String now = text(scores.flatMap(found -> found.row().now()));
        String wish = text(scores.flatMap(found -> found.row().wish()));
        String note = note(scores, "");
        if (now.isEmpty() && wish.isEmpty()) {
            return phrases.say("alt-none", "theme", subject.name(), "why", note);
        }
        String which = now.isEmpty() ? "alt-wish" : wish.isEmpty() ? "alt-now" : "alt-both";
        String said = phrases.say(which, "theme", subject.name(), "now", now, "wish", wish);
        return note.isEmpty() ? said : said + ", " + note;
    }

    private String text(Optional<PublishedScore> score) {
        return CellWords.shownMean(score).map(phrases.notation()::mean).orElse("");
    }

    private static Optional<Scores> scores(Subject subject, Group group) {
        return subject.scores().stream()
                .filter(scores -> scores.group().equals(group))
                .findFirst();
    }
}
