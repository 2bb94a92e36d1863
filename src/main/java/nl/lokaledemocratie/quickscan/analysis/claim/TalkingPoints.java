package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.RemarkableKind;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedEstimate;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedRemarkable;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreDetail;
import nl.lokaledemocratie.quickscan.analysis.stats.Verdict;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/**
 * The few things of a result that a conversation can start with, by a fixed rule. Five kinds take turns in the order of {@link Kind}: each
 * gives the strongest it has about a theme that was not chosen yet, until there are three; a kind has at most two. Strongest is: of gaps,
 * groups and changes what is most remarkable (METHOD.md 11), of estimates what is furthest off (5b), of division what people agree on
 * least (8), where no more than three in ten "do not know" (0.8). Only what may be said fully is a candidate, so the levels behind it always stand beside it.
 */
public final class TalkingPoints {

    /** So many at most. */
    public static final int MOST = 3;

    private static final int OF_A_KIND = 2;

    private final PublishedResult result;
    private final Questionnaire questionnaire;
    private final Map<Cell, PublishedScore> scores;
    private final Map<String, Statement> statements;

    private TalkingPoints(PublishedResult result, Questionnaire questionnaire) {
        this.result = result;
        this.questionnaire = questionnaire;
        scores = result.byCell();
        statements = questionnaire.statements().stream().collect(Collectors.toMap(Statement::key, Function.identity()));
    }

    /** What a point is about, in the order in which they take turns. */
    public enum Kind {
        /** Now and wish of one group are far apart: levels are now and wish. */
        GAP,
        /** Two groups see now differently: levels are those of the two. */
        GROUPS,
        /** Now is other than in the previous scan: levels are then and now, over the statements of both. */
        CHANGE,
        /** A group thinks that others answer otherwise than they do: levels are the estimate and their answer. */
        MISJUDGED,
        /** A group is divided about a statement: the level is its mean now. */
        DIVIDED;

        /** As in files and in the names of texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One of them.
     *
     * @param theme     key
     * @param statement it is about; empty where it is about the whole theme
     * @param groups    keys: one, or the two that differ
     * @param levels    on the scale, as {@link Kind} says
     */
    public record Point(
            Kind kind, String theme, Optional<Statement> statement, List<String> groups, List<Double> levels) {

        public Point {
            groups = List.copyOf(groups);
            levels = List.copyOf(levels);
        }
    }

    /** The points of a result in order; fewer than three, or none, where there is no more to say. */
    public static List<Point> of(PublishedResult result, Questionnaire questionnaire) {
        return new TalkingPoints(result, questionnaire).choose();
    }

    /** All that may be said of a result: by kind, and of a kind the strongest first. */
    public static List<Point> all(PublishedResult result, Questionnaire questionnaire) {
        TalkingPoints points = new TalkingPoints(result, questionnaire);
        return Stream.of(Kind.values()).flatMap(points::candidates).toList();
    }

    private List<Point> choose() {
        List<Point> chosen = new ArrayList<>();
        Set<String> themes = new HashSet<>();
        for (int turn = 0; turn < OF_A_KIND; turn++) {
            for (Kind kind : Kind.values()) {
                if (chosen.size() < MOST) {
                    candidates(kind)
                            .filter(point -> !themes.contains(point.theme()))
                            .findFirst()
                            .ifPresent(point -> {
                                chosen.add(point);
                                themes.add(point.theme());
                            });
                }
            }
        }
        return chosen;
    }

    private Stream<Point> candidates(Kind kind) {
        return switch (kind) {
            case GAP -> remarkable(RemarkableKind.PAIRED_GAP, this::gap);
            case GROUPS -> remarkable(RemarkableKind.PERCEPTION_GAP, this::groups);
            case CHANGE -> remarkable(RemarkableKind.TREND, this::change);
            case MISJUDGED -> misjudged();
            case DIVIDED -> divided();
        };
    }

    private Stream<Point> remarkable(RemarkableKind kind, Function<PublishedRemarkable, Optional<Point>> point) {
        return result.findings().remarkable(kind).stream()
                .sorted(Comparator.comparingInt(PublishedRemarkable::rank))
                .flatMap(row -> point.apply(row).stream());
    }

    private Optional<Point> gap(PublishedRemarkable row) {
        Cell cell = row.cells().get(0);
        return theme(Kind.GAP, cell, List.of(cell.group()), List.of(cell.of(Aspect.NOW), cell.of(Aspect.WISH)));
    }

    private Optional<Point> groups(PublishedRemarkable row) {
        return theme(
                Kind.GROUPS,
                row.cells().get(0),
                row.cells().stream().map(Cell::group).toList(),
                row.cells());
    }

    private Optional<Point> theme(Kind kind, Cell cell, List<String> groups, List<Cell> levels) {
        List<Double> means =
                levels.stream().flatMap(level -> mean(level).stream()).toList();
        return means.size() < levels.size()
                ? Optional.empty()
                : Optional.of(new Point(kind, cell.key(), Optional.empty(), groups, means));
    }

    private Optional<Point> change(PublishedRemarkable row) {
        Cell cell = row.cells().get(0);
        return result.findings().changes().stream()
                .filter(change -> change.cell().equals(cell))
                .findFirst()
                .map(change -> new Point(
                        Kind.CHANGE,
                        cell.key(),
                        Optional.empty(),
                        List.of(cell.group()),
                        List.of(change.before(), change.now())));
    }

    private Stream<Point> misjudged() {
        return result.findings().estimates().stream()
                .filter(row -> row.verdict().filter(Verdict.DIFFERENT::equals).isPresent())
                .filter(row -> Claims.isWorthNaming(
                        row.difference().orElse(0),
                        statement(row.estimate().cell()).scale()))
                .sorted(Comparator.comparingDouble((PublishedEstimate row) ->
                                -Math.abs(row.difference().orElse(0)))
                        .thenComparingInt(row -> result.findings().estimates().indexOf(row)))
                .flatMap(row -> misjudged(row).stream());
    }

    private Optional<Point> misjudged(PublishedEstimate row) {
        Cell cell = row.estimate().cell();
        Statement statement = statement(cell);
        OptionalDouble estimate = row.estimate().mean();
        return mean(cell.in(questionnaire.estimatedGroup()).of(Aspect.NOW))
                .filter(answer -> estimate.isPresent())
                .map(answer -> new Point(
                        Kind.MISJUDGED,
                        statement.theme(),
                        Optional.of(statement),
                        List.of(cell.group()),
                        List.of(estimate.getAsDouble(), answer)));
    }

    private Stream<Point> divided() {
        return questionnaire.statements().stream()
                .flatMap(statement -> result.scores().stream()
                        .filter(score -> score.cell().aspect() == Aspect.NOW
                                && score.cell().key().equals(statement.key())))
                .filter(score -> Claims.isSayable(score)
                        && score.statement()
                                .filter(ScoreDetail.OfStatement::divided)
                                .filter(detail -> !isOftenUnknown(
                                        detail.dontKnow(), score.n().orElse(0)))
                                .isPresent())
                .sorted(Comparator.comparingDouble(score -> score.statement()
                        .map(ScoreDetail.OfStatement::agreement)
                        .orElseGet(OptionalDouble::empty)
                        .orElse(1)))
                .map(score -> new Point(
                        Kind.DIVIDED,
                        statement(score.cell()).theme(),
                        Optional.of(statement(score.cell())),
                        List.of(score.cell().group()),
                        List.of(score.mean().orElseThrow())));
    }

    /** Who are divided are then not the group but the few of it who know. */
    private static boolean isOftenUnknown(int dontKnow, int answers) {
        return dontKnow > Claims.MANY_UNKNOWN * (answers + dontKnow);
    }

    private Optional<Double> mean(Cell cell) {
        return Optional.ofNullable(scores.get(cell)).filter(Claims::isSayable).map(score -> score.mean()
                .orElseThrow());
    }

    private Statement statement(Cell cell) {
        return java.util.Objects.requireNonNull(statements.get(cell.key()));
    }
}
