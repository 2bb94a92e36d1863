package nl.lokaledemocratie.quickscan.publication.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Level;
import nl.lokaledemocratie.quickscan.analysis.claim.Cautions;
import nl.lokaledemocratie.quickscan.analysis.claim.GroupPair;
import nl.lokaledemocratie.quickscan.analysis.claim.LeftOut;
import nl.lokaledemocratie.quickscan.analysis.claim.ScoreCell;
import nl.lokaledemocratie.quickscan.analysis.claim.ThemeReliability;
import nl.lokaledemocratie.quickscan.analysis.claim.Turnout;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedGroup;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedResult;
import nl.lokaledemocratie.quickscan.analysis.published.PublishedScore;
import nl.lokaledemocratie.quickscan.analysis.published.ScoreRow;
import nl.lokaledemocratie.quickscan.questionnaire.Asking;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.CoreValue;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.Theme;

/** A published result as its page shows it: in words of one language, in the order of the questionnaire. */
public record ResultView(
        List<Group> groups,
        List<Subject> themes,
        List<Subject> values,
        FindingsView findings,
        Optional<EstimatesView> estimates,
        List<ParticipantsView> participants,
        List<AnswersView> answers,
        LeftOut leftOut,
        Asking asking,
        List<Scale> scales) {

    /** Whether all numbers are on one scale, which is told once for all of them. */
    public boolean hasOneScale() {
        return scales.size() == 1;
    }

    /** Whether anybody answered on paper. */
    public boolean hasPaper() {
        return groups.stream().anyMatch(group -> group.paper() > 0);
    }

    /** Whether it shows how many wish the best end of the scale. */
    public boolean hasCeilings() {
        return themes.stream().anyMatch(theme -> !theme.ceilings().isEmpty());
    }

    /** Whether it is told anywhere how the statements of a theme hang together. */
    public boolean hasReliability() {
        return themes.stream().anyMatch(theme -> !theme.reliability().isEmpty());
    }

    /** Whether groups are set beside each other anywhere. */
    public boolean hasPairs() {
        return themes.stream().anyMatch(theme -> !theme.pairs().isEmpty());
    }

    /** Whether it can be looked for what stands out: in gaps, or in now. */
    public boolean hasFindings() {
        return asking.isNow();
    }

    /** Whether more groups than one took part, so that they can differ. */
    public boolean hasGroupsBeside() {
        return groups.stream()
                        .filter(group -> group.published().respondents() > 0)
                        .count()
                > 1;
    }

    /** One group and how many of it took part; that number is public, also when small. */
    public record Group(Audience audience, PublishedGroup published, boolean concealed) {

        /** What may be said of who took part. */
        public Turnout claim() {
            return Turnout.of(published);
        }

        public int population() {
            return published.population().orElse(0);
        }

        public int paper() {
            return published.paper().orElse(0);
        }
    }

    /**
     * A theme, core value or statement with a row per group.
     *
     * @param anchor     its place in the page
     * @param statements of a theme; empty for others
     * @param pairs      of groups, in a theme; empty for others
     * @param scale      of all its numbers
     * @param reverse    a statement with which agreeing means less of its theme
     * @param cautions   what must be said below its numbers
     * @param reliability how the statements of a theme hang together; empty for others
     * @param ceilings    how many wish the best end of the scale of a theme; empty for others
     * @param collection  a theme that is a collection of questions rather than a scale
     */
    public record Subject(
            String anchor,
            String name,
            String explanation,
            List<ResultRow> rows,
            List<Subject> statements,
            List<GroupPair> pairs,
            Scale scale,
            boolean reverse,
            List<CautionView> cautions,
            List<ReliabilityView> reliability,
            List<CeilingView> ceilings,
            boolean collection) {

        /** Whether the questionnaire has a statement about it. */
        boolean isAsked() {
            return rows.stream().anyMatch(ResultRow::isAsked);
        }
    }

    static ResultView of(PublishedResult result, Questionnaire questionnaire, String language) {
        return new Maker(result, result.byCell(), questionnaire, language).view();
    }

    /** Whether a margin of chance stands anywhere on the page, so that its fixed caption must. */
    public boolean hasChanceMargins() {
        return hasMargins(ScoreCell.Margin::chance);
    }

    /** Whether worst-case bounds stand anywhere on the page. */
    public boolean hasBounds() {
        return hasMargins(margin -> !margin.chance());
    }

    private boolean hasMargins(Predicate<ScoreCell.Margin> kind) {
        return Stream.concat(themes.stream(), values.stream())
                .flatMap(subject -> Stream.concat(Stream.of(subject), subject.statements().stream()))
                .flatMap(subject -> subject.rows().stream())
                .flatMap(row -> Stream.of(row.now(), row.wish(), row.gap()))
                .flatMap(cell -> cell.interval().stream())
                .anyMatch(kind);
    }

    /** Puts a result into words. */
    private record Maker(
            PublishedResult result, Map<Cell, PublishedScore> scores, Questionnaire questionnaire, String language) {

        ResultView view() {
            return new ResultView(
                    result.groups().stream()
                            .map(group ->
                                    new Group(questionnaire.audience(group.key()), group, result.isConcealed(group)))
                            .toList(),
                    questionnaire.themes().stream()
                            .map(this::theme)
                            .filter(Subject::isAsked)
                            .toList(),
                    questionnaire.coreValues().stream()
                            .map(this::value)
                            .filter(Subject::isAsked)
                            .toList(),
                    FindingsView.of(result, questionnaire, language),
                    EstimatesView.of(result, questionnaire, language),
                    ParticipantsView.list(result, questionnaire, language),
                    AnswersView.of(result, questionnaire, language),
                    LeftOut.of(questionnaire),
                    Asking.of(questionnaire),
                    ScaleText.distinct(questionnaire, language));
        }

        private Subject theme(Theme theme) {
            return new Subject(
                    "thema-" + theme.key(),
                    theme.name().in(language),
                    theme.explanation().in(language),
                    rows(Level.THEME, theme.key(), statement -> statement
                            .theme()
                            .equals(theme.key())),
                    questionnaire.statements().stream()
                            .filter(statement -> statement.theme().equals(theme.key()))
                            .map(this::statement)
                            .toList(),
                    GroupPair.list(
                            result,
                            theme.key(),
                            group -> questionnaire.audience(group).name().in(language)),
                    scaleOf(statement -> statement.theme().equals(theme.key())),
                    false,
                    cautions(Level.THEME, theme.key()),
                    ReliabilityView.list(result, theme.key(), questionnaire, language),
                    CeilingView.list(result, theme.key(), questionnaire, language),
                    !ThemeReliability.collections(result, theme.key()).isEmpty());
        }

        private List<CautionView> cautions(Level level, String key) {
            boolean reverse = level == Level.ITEM
                    && questionnaire.statements().stream()
                            .anyMatch(statement -> statement.key().equals(key) && statement.reverse());
            return Cautions.of(result, level, key).stream()
                    .map(caution -> CautionView.of(caution, reverse, questionnaire, language))
                    .toList();
        }

        private Subject value(CoreValue value) {
            return new Subject(
                    "waarde-" + value.key(),
                    value.name().in(language),
                    value.explanation().in(language),
                    rows(Level.VALUE, value.key(), statement -> statement
                            .coreValues()
                            .contains(value.key())),
                    List.of(),
                    List.of(),
                    scaleOf(statement -> statement.coreValues().contains(value.key())),
                    false,
                    List.of(),
                    List.of(),
                    List.of(),
                    false);
        }

        private Subject statement(Statement statement) {
            return new Subject(
                    "stelling-" + statement.key(),
                    statement.wording().common(readers(statement)).in(language),
                    otherWordings(statement),
                    rows(Level.ITEM, statement.key(), statement::equals),
                    List.of(),
                    List.of(),
                    statement.scale(),
                    statement.reverse(),
                    cautions(Level.ITEM, statement.key()),
                    List.of(),
                    List.of(),
                    false);
        }

        /** Keys of those who took part and read it. */
        private List<String> readers(Statement statement) {
            return result.groups().stream()
                    .filter(group -> group.respondents() > 0)
                    .map(PublishedGroup::key)
                    .filter(statement::isAskedTo)
                    .toList();
        }

        /** How groups read the statement that got it in other words. */
        private String otherWordings(Statement statement) {
            return statement.wording().others(readers(statement)).entrySet().stream()
                    .flatMap(read -> read.getValue().stream()
                            .map(group -> questionnaire.audience(group).name().in(language) + ": "
                                    + read.getKey().in(language)))
                    .collect(Collectors.joining(" "));
        }

        /** A row for every group that was asked any of these statements. */
        private List<ResultRow> rows(Level level, String key, Predicate<Statement> member) {
            Scale scale = scaleOf(member);
            return result.groups().stream()
                    .filter(group -> questionnaire.statements().stream()
                            .anyMatch(member.and(statement -> statement.isAskedTo(group.key()))))
                    .map(group -> ResultRow.of(
                            questionnaire.audience(group.key()).name().in(language),
                            ScoreRow.of(scores, level, group.key(), key),
                            scale))
                    .toList();
        }

        /** All statements of a theme or core value have one scale; a core value without statements has nothing to draw. */
        private Scale scaleOf(Predicate<Statement> member) {
            return questionnaire.statements().stream()
                    .filter(member)
                    .findFirst()
                    .orElseGet(() -> questionnaire.statements().get(0))
                    .scale();
        }
    }
}
