package nl.lokaledemocratie.quickscan.questionnaire.version;

import static nl.lokaledemocratie.quickscan.questionnaire.version.Changes.joined;
import static nl.lokaledemocratie.quickscan.questionnaire.version.Changes.sorted;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Audience;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Promise;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;
import nl.lokaledemocratie.quickscan.questionnaire.identity.VersionStep;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff.Claim;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff.Kind;

/**
 * Compares questions with the same key.
 *
 * <p>A question asked to other audiences stays comparable: groups are compared one by one, and a group of both versions was asked the same.
 * On other conditions it does not: then other people within the same group answer it.
 */
final class QuestionComparison {

    private final Version before;
    private final TextComparison texts;
    private final AnswerFormComparison forms;
    private final List<String> audiences;
    private final Routes oldRoutes;
    private final Routes newRoutes;

    QuestionComparison(Questionnaire before, Questionnaire after) {
        this.before = before.id().number();
        this.texts = TextComparison.of(before, after);
        this.forms = new AnswerFormComparison(texts);
        this.oldRoutes = new Routes(before.pages());
        this.newRoutes = new Routes(after.pages());
        this.audiences = before.audiences().stream()
                .map(Audience::key)
                .filter(key -> after.findAudience(key).isPresent())
                .toList();
    }

    QuestionDiff oneSided(Question question, Kind kind) {
        return new QuestionDiff(question.key(), isStatement(question), kind, List.of(), Claim.FINE);
    }

    QuestionDiff compare(Question old, Question now) {
        Changes changes = new Changes().addAll(words(old.prompt(), now.prompt()));
        changes.addAll(respondents(old, now));
        if (old instanceof Statement was && now instanceof Statement is) {
            boolean nothingInCommon = Collections.disjoint(was.ownAspects(), is.ownAspects());
            return judge(is, true, changes.addAll(statement(was, is)).list(), nothingInCommon);
        }
        boolean either = isStatement(old) || isStatement(now);
        List<Change> all = changes.add(
                        Change.What.KIND,
                        VersionStep.MAJOR,
                        old.kind().key(),
                        now.kind().key())
                .addAll(forms.compare(old, now))
                .list();
        return judge(now, either, all, false);
    }

    private static boolean isStatement(Question question) {
        return question.kind() == QuestionKind.STATEMENT;
    }

    private QuestionDiff judge(Question is, boolean statement, List<Change> changes, boolean nothingInCommon) {
        boolean moreThanWords = breaks(changes) || nothingInCommon;
        boolean sameWords = changes.stream().noneMatch(Change::isWording);
        boolean saysComparable =
                is.promise().map(promise -> promise.covers(before, sameWords)).orElse(sameWords);
        boolean overclaims = moreThanWords && is.promise().isPresent() && saysComparable;
        return new QuestionDiff(
                is.key(), statement, kind(changes, moreThanWords || !saysComparable), changes, claim(is, overclaims));
    }

    private static Claim claim(Question is, boolean overclaims) {
        if (is.promise().filter(Promise::isVoid).isPresent()) {
            return Claim.FOR_OTHER_WORDS;
        }
        return overclaims ? Claim.TOO_MUCH : Claim.FINE;
    }

    private static Kind kind(List<Change> changes, boolean broken) {
        if (broken) {
            return Kind.BROKEN;
        }
        if (changes.stream().anyMatch(Change::isWording)) {
            return Kind.REWORDED;
        }
        return changes.isEmpty() ? Kind.SAME : Kind.MOVED;
    }

    private static boolean breaks(List<Change> changes) {
        return changes.stream().anyMatch(change -> switch (change.what()) {
            case SCALE, REVERSE, OPTIONS, MAX_CHOICES, TOP, KIND, SHOW_WHEN -> true;
            case EXCLUSIVE -> change.step() == VersionStep.MAJOR;
            default -> false;
        });
    }

    /** Everything somebody reads before answering; an example steers what people think of, so it counts as much as the text. */
    private List<Change> words(Prompt old, Prompt now) {
        return new Changes()
                .addAll(texts.compare(old.wording(), now.wording()))
                .addAll(texts.compare(Change.What.HELP, "", old.help(), now.help()))
                .addAll(texts.compare(Change.What.EXAMPLE, "", old.example(), now.example()))
                .list();
    }

    /** Who gets to answer, among the audiences of both versions. */
    private List<Change> respondents(Question old, Question now) {
        Set<Condition> oldRoute = oldRoutes.to(old);
        Set<Condition> newRoute = newRoutes.to(now);
        List<String> were = audiences.stream()
                .filter(audience -> old.isAskedTo(audience) && oldRoutes.isOpenTo(audience, oldRoute))
                .toList();
        List<String> are = audiences.stream()
                .filter(audience -> now.isAskedTo(audience) && newRoutes.isOpenTo(audience, newRoute))
                .toList();
        VersionStep step = are.containsAll(were) ? VersionStep.MINOR : VersionStep.MAJOR;
        return new Changes()
                .add(Change.What.ASKED_TO, step, joined(were), joined(are))
                .add(Change.What.SHOW_WHEN, VersionStep.MAJOR, shown(oldRoute), shown(newRoute))
                .add(Change.What.REQUIRED, VersionStep.MINOR, old.isRequired(), now.isRequired())
                .list();
    }

    private static String shown(Set<Condition> route) {
        return route.stream().map(Condition::toString).sorted().collect(Collectors.joining("; "));
    }

    private List<Change> statement(Statement was, Statement is) {
        Scale old = was.scale();
        Scale now = is.scale();
        Changes changes = new Changes()
                .add(Change.What.SCALE, VersionStep.MAJOR, old.min() + "-" + old.max(), now.min() + "-" + now.max());
        if (changes.list().isEmpty()) {
            changes.addAll(texts.compare(old, now));
        }
        VersionStep step = is.ownAspects().containsAll(was.ownAspects()) ? VersionStep.MINOR : VersionStep.MAJOR;
        return changes.add(Change.What.REVERSE, VersionStep.MAJOR, was.reverse(), is.reverse())
                .add(Change.What.THEME, VersionStep.MAJOR, was.theme(), is.theme())
                .add(Change.What.CORE_VALUES, VersionStep.MAJOR, sorted(was.coreValues()), sorted(is.coreValues()))
                .add(Change.What.ASKS, step, asks(was), asks(is))
                .add(Change.What.ESTIMATED_BY, VersionStep.MINOR, sorted(was.estimatedBy()), sorted(is.estimatedBy()))
                .list();
    }

    private static String asks(Statement statement) {
        return joined(statement.ownAspects().stream().map(Aspect::key).toList());
    }
}
