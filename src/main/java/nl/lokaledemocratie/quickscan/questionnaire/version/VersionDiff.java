package nl.lokaledemocratie.quickscan.questionnaire.version;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Promise;
import nl.lokaledemocratie.quickscan.questionnaire.identity.QuestionnaireId;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;
import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;

/**
 * What changed from one version of a questionnaire to a later one, which questions stayed comparable, and whether the version number
 * says so.
 *
 * <p>A question is comparable where it reads the same, word for word, on the same scale or with the same options. The new version may say otherwise with
 * a {@link Promise}, made for just these words: that it is comparable in spite of other words, or that it is not in spite of the same words.
 *
 * @param questions in the order of the new version, then those that were removed
 * @param changes   everything outside the questions
 */
public record VersionDiff(
        QuestionnaireId before, QuestionnaireId after, List<QuestionDiff> questions, List<Change> changes) {

    public VersionDiff {
        questions = List.copyOf(questions);
        changes = List.copyOf(changes);
    }

    /**
     * Compares two versions. Promises that were not judged yet are judged by the first of the two.
     *
     * @throws IllegalArgumentException when they are of different questionnaires, or the second is the older one
     */
    public static VersionDiff of(Questionnaire before, Questionnaire later) {
        Questionnaire after = Promises.judge(later, List.of(before));
        if (!before.id().name().equals(after.id().name()) || before.id().compareTo(after.id()) > 0) {
            throw new IllegalArgumentException(after.id() + " is no later version of " + before.id());
        }
        QuestionComparison comparison = new QuestionComparison(before, after);
        List<QuestionDiff> questions = new ArrayList<>();
        after.questions()
                .map(question -> before.findQuestion(question.key())
                        .map(old -> comparison.compare(old, question))
                        .orElseGet(() -> comparison.oneSided(question, QuestionDiff.Kind.ADDED)))
                .forEach(questions::add);
        before.questions()
                .filter(question -> after.findQuestion(question.key()).isEmpty())
                .map(question -> comparison.oneSided(question, QuestionDiff.Kind.REMOVED))
                .forEach(questions::add);
        return new VersionDiff(before.id(), after.id(), questions, new FrameComparison(before, after).changes());
    }

    /**
     * Keys of the statements whose answers may be compared between two versions, in whatever order they are given; empty for different
     * questionnaires. Which of now and wish both versions ask, must be looked at besides.
     */
    public static Set<String> comparableItems(Questionnaire one, Questionnaire other) {
        return between(one, other).map(VersionDiff::comparableItems).orElse(Set.of());
    }

    /** The same for questions of every kind. */
    public static Set<String> comparableQuestions(Questionnaire one, Questionnaire other) {
        return between(one, other).map(VersionDiff::comparableQuestions).orElse(Set.of());
    }

    private static Optional<VersionDiff> between(Questionnaire one, Questionnaire other) {
        if (!one.id().name().equals(other.id().name())) {
            return Optional.empty();
        }
        return Optional.of(one.id().compareTo(other.id()) <= 0 ? of(one, other) : of(other, one));
    }

    /**
     * Whether scores per theme of two versions may stand side by side: every theme has the same statements for the same groups, and
     * all of these are comparable.
     */
    public static boolean scoresAlike(Questionnaire one, Questionnaire other) {
        List<String> statements = one.statements().stream().map(Statement::key).toList();
        return one.id().equals(other.id())
                || scoring(one).equals(scoring(other))
                        && comparableItems(one, other).containsAll(statements);
    }

    /** What decides in which score a statement counts, per statement. */
    private static Map<String, List<Object>> scoring(Questionnaire questionnaire) {
        return questionnaire.statements().stream()
                .collect(Collectors.toMap(
                        Statement::key,
                        statement -> List.of(
                                statement.theme(),
                                statement.ownAspects(),
                                questionnaire.audiences().stream()
                                        .map(Audience::key)
                                        .filter(statement::isAskedTo)
                                        .collect(Collectors.toSet()))));
    }

    /** Keys of the statements whose answers may be compared, in the order of the new version. */
    public Set<String> comparableItems() {
        return comparable(QuestionDiff::statement);
    }

    /** Keys of all questions whose answers may be compared, in the order of the new version. */
    public Set<String> comparableQuestions() {
        return comparable(question -> true);
    }

    private Set<String> comparable(Predicate<QuestionDiff> which) {
        return questions.stream()
                .filter(which)
                .filter(QuestionDiff::isComparable)
                .map(QuestionDiff::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The smallest step of the version number that all changes together ask for. */
    public VersionStep needed() {
        return VersionStep.largest(Stream.concat(
                questions.stream().map(QuestionDiff::step), changes.stream().map(Change::step)));
    }

    /** The step that the version number takes. */
    public VersionStep taken() {
        return before.number().stepTo(after.number());
    }

    /** Whether the version number tells at least as much as has changed. */
    public boolean fits() {
        return taken().compareTo(needed()) >= 0;
    }

    /** The lowest version number that would fit. */
    public Version lowestFitting() {
        return before.number().next(needed());
    }
}
