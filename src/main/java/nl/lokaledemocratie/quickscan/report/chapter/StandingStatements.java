package nl.lokaledemocratie.quickscan.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.claim.Claims;
import nl.lokaledemocratie.quickscan.analysis.claim.RankedOver;
import nl.lokaledemocratie.quickscan.analysis.claim.Ranking;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.document.Block;
import nl.lokaledemocratie.quickscan.document.Block.Heading.Start;
import nl.lokaledemocratie.quickscan.document.Span;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.report.content.Phrases;
import nl.lokaledemocratie.quickscan.report.content.ReportContent;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Group;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.Scores;
import nl.lokaledemocratie.quickscan.report.content.ReportContent.StatementScores;
import nl.lokaledemocratie.quickscan.report.content.ScopeWords;

/** Statements on which people differ or that many could not answer: what is strongest first, of what is shown fully. */
final class StandingStatements {

    private static final int MOST = 5;

    private final Phrases phrases;
    private final List<Asked> asked;

    StandingStatements(ReportContent content, Phrases phrases) {
        this.phrases = phrases;
        this.asked = content.themes().stream()
                .flatMap(theme -> theme.statements().stream())
                .flatMap(statement -> statement.scores().stream().flatMap(scores -> asked(statement, scores)))
                .toList();
    }

    /** One question about a statement in one group. */
    private record Asked(StatementScores statement, Group group, PublishedScore score, ScoreCell cell) {

        /** More for less agreement. */
        double disagreement() {
            return 1
                    - score.statement()
                            .map(ScoreDetail.OfStatement::agreement)
                            .orElseGet(OptionalDouble::empty)
                            .orElse(0);
        }

        double unknown() {
            return cell().dontKnow().orElse(0);
        }
    }

    private static Stream<Asked> asked(StatementScores statement, Scores scores) {
        return scores.row()
                .asked()
                .map(score -> new Asked(statement, scores.group(), score, scores.cell(Optional.of(score))));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(list("divided", one -> one.cell().divided(), Asked::disagreement, Double::toString));
        blocks.addAll(
                list("unknown", one -> one.cell().isOftenUnknown(), Asked::unknown, phrases.notation()::percentage));
        return blocks;
    }

    private List<Block> list(
            String name, Predicate<Asked> quality, ToDoubleFunction<Asked> rank, DoubleFunction<String> printed) {
        List<Ranking.Ranked<Asked>> found = asked.stream()
                .filter(quality)
                .map(one -> new Ranking.Ranked<>(one, rank.applyAsDouble(one)))
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        RankedOver over = RankedOver.of(asked.stream().map(Asked::score).toList());
        Ranking<Asked> ranking = Ranking.of(over, found, printed);
        List<Ranking.Ranked<Asked>> first = ranking.first(MOST);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, phrases.say("highlights-" + name), Start.WHOLE));
        blocks.add(body(introduction(name, ranking)));
        blocks.add(new Block.Bullets(first.stream()
                .map(place -> Span.parse(line(name, place.what())))
                .toList()));
        if (found.size() > first.size()) {
            blocks.add(body(phrases.counted(
                    "more-" + name,
                    found.size() - first.size(),
                    "n",
                    phrases.notation().count(found.size() - first.size()))));
        }
        return blocks;
    }

    private String introduction(String name, Ranking<Asked> ranking) {
        String of = new ScopeWords(ranking.over(), phrases).of("gap-statements", shownStatements());
        String order = phrases.say("highlights-" + name + "-order", "of", of);
        return (ranking.isRanked() ? order + " " : "") + phrases.say("highlights-" + name + "-intro");
    }

    /** How many statements there are with a number that is shown fully, in any group. */
    private int shownStatements() {
        return (int) asked.stream()
                .filter(one -> Claims.isSayable(one.score()))
                .map(one -> one.score().cell().key())
                .distinct()
                .count();
    }

    private String line(String name, Asked one) {
        return phrases.say(
                "highlight-" + name,
                "group",
                one.group().name(),
                "aspect",
                phrases.say(one.score().cell().aspect() == Aspect.NOW ? "aspect-now" : "aspect-wish"),
                "statement",
                one.statement()
                        .statement()
                        .wording()
                        .forAudience(one.group().key())
                        .in(phrases.language()),
                "share",
                phrases.notation().percentage(one.unknown()));
    }

    private static Block body(String text) {
        return new Block.Paragraph(Block.Paragraph.Kind.BODY, Span.parse(text));
    }
}
