package nl.lokaledemocratie.quickscan.questionnaire.version;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Promise;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Promise.Standing;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;

/**
 * Judges the promises of one version by the versions before it: each holds for the words of the version that made it, so a promise that
 * came along with other words is void.
 */
public final class Promises {

    private final Questionnaire questionnaire;
    private final List<Questionnaire> earlier;

    private Promises(Questionnaire questionnaire, Collection<Questionnaire> others) {
        this.questionnaire = questionnaire;
        this.earlier = others.stream()
                .filter(other -> other.id().name().equals(questionnaire.id().name())
                        && other.id().compareTo(questionnaire.id()) <= 0
                        && !other.equals(questionnaire))
                .sorted(Comparator.comparing(Questionnaire::id).reversed())
                .toList();
    }

    /** Whether a questionnaire has promises that nobody has looked at yet. */
    public static boolean areUnjudged(Questionnaire questionnaire) {
        return questionnaire
                .questions()
                .flatMap(question -> question.promise().stream())
                .anyMatch(promise -> promise.standing() == Standing.UNKNOWN);
    }

    /**
     * The same questionnaire with every promise judged.
     *
     * @param others versions of it that are at hand; later ones do not count
     */
    public static Questionnaire judge(Questionnaire questionnaire, Collection<Questionnaire> others) {
        return areUnjudged(questionnaire) ? new Promises(questionnaire, others).judge() : questionnaire;
    }

    private Questionnaire judge() {
        return questionnaire.withQuestions(question -> question.prompt(
                question.prompt().promise(question.promise().map(promise -> judge(promise, question)))));
    }

    private Promise judge(Promise promise, Question question) {
        if (promise.standing() != Standing.UNKNOWN) {
            return promise;
        }
        Standing standing = promise.madeIn()
                .map(madeIn -> named(madeIn, promise, question))
                .orElseGet(() -> inherited(promise, question.key())
                        .map(made -> compare(made, question))
                        .orElse(Standing.ASSUMED));
        return promise.judged(standing);
    }

    /** A promise that says which version made it. */
    private Standing named(Version madeIn, Promise promise, Question question) {
        Optional<Questionnaire> made = find(madeIn);
        if (made.isEmpty()) {
            return madeIn.equals(questionnaire.id().number()) ? Standing.HOLDS : Standing.UNFOUNDED;
        }
        return made.flatMap(version -> promise(version, question.key()))
                .filter(other -> other.since().equals(promise.since()))
                .map(other -> compare(made.get(), question))
                .orElse(Standing.UNFOUNDED);
    }

    /** The version that first made a promise which does not say so itself; empty when it is new. */
    private Optional<Questionnaire> inherited(Promise promise, String key) {
        Optional<Questionnaire> made = Optional.empty();
        for (Questionnaire version : earlier) {
            Optional<Promise> same =
                    promise(version, key).filter(other -> other.since().equals(promise.since()));
            if (same.isEmpty()) {
                return made;
            }
            Optional<Version> named = same.get().madeIn();
            if (named.isPresent()) {
                return named.flatMap(this::find).or(() -> Optional.of(version));
            }
            made = Optional.of(version);
        }
        return made;
    }

    private Optional<Questionnaire> find(Version number) {
        return earlier.stream()
                .filter(version -> version.id().number().equals(number))
                .findFirst();
    }

    private static Optional<Promise> promise(Questionnaire version, String key) {
        return version.findQuestion(key).flatMap(Question::promise);
    }

    private Standing compare(Questionnaire made, Question now) {
        boolean sameWords = made.findQuestion(now.key())
                .map(then -> new QuestionComparison(made, questionnaire).compare(then, now))
                .filter(diff -> diff.changes().stream().noneMatch(Change::isWording))
                .isPresent();
        return sameWords ? Standing.HOLDS : Standing.OUTDATED;
    }
}
