package nl.lokaledemocratie.quickscan.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.Claims;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.published.Visibility;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.report.content.CellWords;
import nl.lokaledemocratie.quickscan.report.content.Enumeration;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Scores;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.StatementScores;

/**
 * A statement with what its groups answered.
 *
 * @param title in the figure
 * @param note  what a group read that got it in other words, and which groups alone were asked; may be empty
 */
record SpreadSubject(Statement statement, String title, String note, List<Row> rows) {

    /** A group that was asked. */
    record Row(Group group, String label, Optional<Answers> now, Optional<Answers> wish) {

        Stream<Answers> asked() {
            return Stream.of(now, wish).flatMap(Optional::stream);
        }
    }

    /**
     * What is published of one question.
     *
     * @param mean   of what is shown
     * @param counts of each point of the scale, where all may be said; else empty
     */
    record Answers(boolean hidden, Optional<Double> mean, List<Integer> counts, boolean divided) {

        static Answers of(PublishedScore score) {
            Optional<ScoreDetail.OfStatement> detail = Optional.of(score)
                    .filter(Claims::isSayable)
                    .flatMap(PublishedScore::statement)
                    .filter(found -> found.counts().stream().anyMatch(count -> count > 0));
            return new Answers(
                    score.visibility() == Visibility.HIDDEN,
                    CellWords.shownMean(Optional.of(score)),
                    detail.map(ScoreDetail.OfStatement::counts).orElse(List.of()),
                    detail.filter(ScoreDetail.OfStatement::divided).isPresent());
        }

        boolean isSpread() {
            return !counts.isEmpty();
        }

        boolean isMeanAlone() {
            return mean.isPresent() && !isSpread();
        }

        /** The share of the answers below the middle of the scale, or above it; what lies in the middle is in neither. */
        double share(boolean below) {
            double half = (counts.size() - 1) / 2.0;
            double side = 0;
            for (int point = 0; point < counts.size(); point++) {
                side += (below ? point < half : point > half) ? counts.get(point) : 0;
            }
            return side / all();
        }

        List<Double> shares() {
            return counts.stream().map(count -> count / all()).toList();
        }

        private double all() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static SpreadSubject of(StatementScores scores, ReportContent content, Phrases phrases) {
        Statement statement = scores.statement();
        String text = content.wording(statement).in(phrases.language());
        return new SpreadSubject(
                statement,
                statement.reverse() ? phrases.say("reversed-title", "statement", text) : text,
                note(statement, content, phrases),
                scores.scores().stream().map(row -> row(row, phrases)).toList());
    }

    Scale scale() {
        return statement.scale();
    }

    boolean asks(Aspect aspect) {
        return statement.aspects().contains(aspect);
    }

    private static Row row(Scores scores, Phrases phrases) {
        Optional<Answers> now = scores.row().now().map(Answers::of);
        Optional<Answers> wish = scores.row().wish().map(Answers::of);
        return new Row(scores.group(), label(scores, now, wish, phrases), now, wish);
    }

    private static String label(Scores scores, Optional<Answers> now, Optional<Answers> wish, Phrases phrases) {
        String name = scores.group().name();
        boolean ofNow = now.filter(Answers::divided).isPresent();
        boolean ofWish = wish.filter(Answers::divided).isPresent();
        if (ofNow || ofWish) {
            String which = ofNow && ofWish ? "-both" : ofNow ? "" : "-wish";
            return phrases.say("spread-divided" + which, "group", name);
        }
        boolean empty = Stream.of(now, wish)
                .flatMap(Optional::stream)
                .allMatch(answers -> !answers.hidden() && answers.mean().isEmpty());
        return empty ? phrases.say("spread-empty", "group", name) : name;
    }

    private static String note(Statement statement, ReportContent content, Phrases phrases) {
        List<Group> asked = content.present().stream()
                .filter(group -> statement.isAskedTo(group.key()))
                .toList();
        List<String> notes = new ArrayList<>();
        statement
                .wording()
                .others(asked.stream().map(Group::key).toList())
                .forEach((text, groups) -> notes.add(phrases.say(
                        "spread-wording",
                        "groups",
                        Enumeration.of(
                                asked.stream()
                                        .filter(group -> groups.contains(group.key()))
                                        .map(Group::name)
                                        .toList(),
                                phrases),
                        "statement",
                        text.in(phrases.language()))));
        if (asked.size() < content.present().size()) {
            List<String> groups = asked.stream().map(Group::inText).toList();
            notes.add(phrases.say("spread-asked", "groups", Enumeration.of(groups, phrases)));
        }
        return String.join(" ", notes);
    }
}
