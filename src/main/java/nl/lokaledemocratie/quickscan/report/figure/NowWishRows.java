package nl.lokaledemocratie.quickscan.report.figure;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreRow;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.chart.Mark;
import nl.lokaledemocratie.quickscan.chart.NowWishChart;
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
     */
    record Subject(String title, Scale scale, List<Scores> scores) {

        /** A theme or core value. */
        static Subject of(Section section) {
            return new Subject(section.name(), section.scale(), section.scores());
        }
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
                note(scores),
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

    /** What stands in place of what is not drawn; the legend says what the sign of what is hidden means. */
    private String note(Optional<Scores> scores) {
        if (scores.isEmpty()) {
            return phrases.say("not-asked");
        }
        ScoreRow row = scores.get().row();
        boolean nowShown = CellWords.shownMean(row.now()).isPresent();
        boolean wishShown = CellWords.shownMean(row.wish()).isPresent();
        if (!nowShown && !wishShown) {
            return row.asked().anyMatch(NowWishRows::isHidden)
                    ? phrases.say("hidden-mark-quiet")
                    : new CellWords(phrases).instead(row.asked().toList());
        } else if (!nowShown && row.now().filter(NowWishRows::isHidden).isPresent()) {
            return phrases.say("hidden-side-quiet", "side", phrases.say("aspect-now"));
        } else if (!wishShown && row.wish().filter(NowWishRows::isHidden).isPresent()) {
            return phrases.say("hidden-side-quiet", "side", phrases.say("aspect-wish"));
        }
        return "";
    }

    private static boolean isAnyHidden(Scores scores) {
        return scores.row().asked().anyMatch(NowWishRows::isHidden);
    }

    private static boolean isHidden(PublishedScore score) {
        return score.visibility() == Visibility.HIDDEN;
    }

    private static Optional<Scores> scores(Subject subject, Group group) {
        return subject.scores().stream()
                .filter(scores -> scores.group().equals(group))
                .findFirst();
    }
}
