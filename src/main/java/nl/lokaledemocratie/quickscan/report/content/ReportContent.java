package nl.lokaledemocratie.quickscan.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.claim.Turnout;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreRow;
import nl.lokaledemocratie.quickscan.questionnaire.Asking;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/**
 * What a report says, before it is put into words: the published numbers beside the names of the questionnaire.
 *
 * @param groups in the order of the published result
 * @param themes with their statements
 * @param values core values that any statement has
 */
public record ReportContent(ReportSource source, List<Group> groups, List<Section> themes, List<Section> values) {

    /** In Dutch. */
    public static ReportContent of(ReportSource source) {
        return of(source, LocalizedText.DUTCH);
    }

    /** With the names in a language, as far as the questionnaire has them. */
    public static ReportContent of(ReportSource source, String language) {
        return new Reading(source, language).content();
    }

    /** What the statements ask. */
    public Asking asking() {
        return Asking.of(source.questionnaire());
    }

    /** Whether there is any number to show. */
    public boolean isAnyShown() {
        return source.result().scores().stream()
                        .anyMatch(score -> score.visibility().isShown())
                || source.result().answers().stream()
                        .anyMatch(answers -> answers.visibility().isShown());
    }

    /** The groups of which somebody took part; the others have no place in tables and figures. */
    public List<Group> present() {
        return groups.stream().filter(group -> group.respondents() > 0).toList();
    }

    /** A statement as those who took part read it; in the standard words when they did not all read the same. */
    public LocalizedText wording(Statement statement) {
        return statement
                .wording()
                .common(present().stream()
                        .map(Group::key)
                        .filter(statement::isAskedTo)
                        .toList());
    }

    /** The group with this key, if it was asked. */
    public Optional<Group> find(String key) {
        return groups.stream().filter(group -> group.key().equals(key)).findFirst();
    }

    public int respondents() {
        return groups.stream().mapToInt(Group::respondents).sum();
    }

    /** One group that was asked. */
    public record Group(
            String key,
            String name,
            String inText,
            int respondents,
            OptionalInt population,
            boolean closed,
            boolean concealed,
            OptionalInt paper,
            Optional<String> reachedBy,
            Optional<String> sizeReason) {

        /** What may be said of who took part. */
        public Turnout turnout() {
            return Turnout.of(closed, population, respondents);
        }

        /** More people took part than there are said to be. */
        public boolean isExceeded() {
            return turnout() == Turnout.EXCEEDED;
        }
    }

    /** A theme or core value. */
    public record Section(
            String key,
            String name,
            String explanation,
            Scale scale,
            List<Scores> scores,
            List<StatementScores> statements) {}

    /** A statement with the scores of every group that was asked. */
    public record StatementScores(Statement statement, List<Scores> scores) {}

    /** The numbers of one theme, core value or statement in one group. */
    public record Scores(Group group, ScoreRow row, Scale scale) {

        /** What may be said of one of these. */
        public ScoreCell cell(Optional<PublishedScore> score) {
            return ScoreCell.of(score, scale);
        }

        /** Of those that are shown with one. */
        public Stream<ScoreCell.Margin> margins() {
            return row.all().stream().flatMap(score -> cell(Optional.of(score)).interval().stream());
        }
    }

    /** Looks the scores up once. */
    private static final class Reading {

        private final ReportSource source;
        private final String language;
        private final Questionnaire questionnaire;
        private final Map<Cell, PublishedScore> scores;
        private final List<Group> groups;

        Reading(ReportSource source, String language) {
            this.source = source;
            this.language = language;
            questionnaire = source.questionnaire();
            scores = source.result().byCell();
            groups = source.result().groups().stream().map(this::group).toList();
        }

        ReportContent content() {
            List<Section> themes = new ArrayList<>();
            questionnaire.themes().forEach(theme -> {
                List<Statement> members = members(statement -> statement.theme().equals(theme.key()));
                if (!members.isEmpty()) {
                    themes.add(section(
                            Level.THEME,
                            theme.key(),
                            theme.name().in(language),
                            theme.explanation().in(language),
                            members));
                }
            });
            List<Section> values = new ArrayList<>();
            questionnaire.coreValues().forEach(value -> {
                List<Statement> members =
                        members(statement -> statement.coreValues().contains(value.key()));
                if (!members.isEmpty()) {
                    values.add(section(
                            Level.VALUE,
                            value.key(),
                            value.name().in(language),
                            value.explanation().in(language),
                            members));
                }
            });
            return new ReportContent(source, groups, themes, values);
        }

        private Group group(PublishedGroup group) {
            Optional<Audience> audience = questionnaire.findAudience(group.key());
            return new Group(
                    group.key(),
                    audience.map(a -> a.name().in(language)).orElse(group.key()),
                    audience.map(a -> a.inText().in(language)).orElse(group.key()),
                    group.respondents(),
                    group.population(),
                    group.closed(),
                    source.result().isConcealed(group),
                    group.paper(),
                    Optional.ofNullable(source.reachedBy().get(group.key())),
                    Optional.ofNullable(source.sizeReasons().get(group.key())));
        }

        private List<Statement> members(java.util.function.Predicate<Statement> belongs) {
            return questionnaire.statements().stream().filter(belongs).toList();
        }

        private Section section(Level level, String key, String name, String explanation, List<Statement> members) {
            List<StatementScores> statements = members.stream()
                    .map(statement -> new StatementScores(statement, statementScores(statement)))
                    .toList();
            return new Section(
                    key,
                    name,
                    explanation,
                    members.get(0).scale(),
                    scores(level, key, members.get(0).scale()),
                    statements);
        }

        private List<Scores> statementScores(Statement statement) {
            return scores(Level.ITEM, statement.key(), statement.scale()).stream()
                    .filter(row -> statement.isAskedTo(row.group().key()))
                    .toList();
        }

        private List<Scores> scores(Level level, String key, Scale scale) {
            return groups.stream()
                    .filter(group -> group.respondents() > 0)
                    .map(group -> new Scores(group, ScoreRow.of(scores, level, group.key(), key), scale))
                    .toList();
        }
    }
}
