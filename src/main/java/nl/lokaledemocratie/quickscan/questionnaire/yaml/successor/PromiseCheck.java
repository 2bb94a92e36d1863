package nl.lokaledemocratie.quickscan.questionnaire.yaml.successor;

import java.util.Collection;

import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Promise;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.PromiseReader;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Whether what a version promises of earlier ones can be true; one rule for {@code diff}, {@code validate} and a file that is sent in.
 *
 * @param root     of the file
 * @param diff     what changed since the version before it
 * @param versions all that are at hand
 */
record PromiseCheck(YamlMap root, Problems problems, VersionDiff diff, Collection<Questionnaire> versions) {

    void check(Questionnaire questionnaire) {
        diff.questions().stream().filter(QuestionDiff::overclaims).forEach(this::refuseClaim);
        questionnaire.questions().forEach(question -> question.promise()
                .ifPresent(promise -> check(question, promise)));
    }

    private void check(Question question, Promise promise) {
        if (promise.isVoid()) {
            refuseVoid(question, promise);
        } else if (promise.isAssumed()) {
            warnOfAssumed(question, promise);
        }
    }

    private void refuseClaim(QuestionDiff question) {
        problems.add(
                place(question.key()),
                Code.NOT_COMPARABLE,
                Phrase.of("overclaims", question.key()),
                Phrase.of("overclaims.remedy"));
    }

    /** A promise must be made again for other words. */
    private void refuseVoid(Question question, Promise promise) {
        problems.add(
                place(question.key()),
                Code.NOT_COMPARABLE,
                Phrase.of("voidPromise", question.key(), reason(promise)),
                Phrase.of("voidPromise.remedy", promise.since(), own()));
    }

    private static Phrase reason(Promise promise) {
        return promise.standing() == Promise.Standing.OUTDATED
                ? Phrase.of("promiseOutdated")
                : Phrase.of(
                        "promiseNotThere",
                        promise.madeIn().map(Version::toString).orElse("?"));
    }

    /** It may have come along from a version that nobody showed us. */
    private void warnOfAssumed(Question question, Promise promise) {
        problems.warn(
                place(question.key()),
                Code.PROMISE_UNCHECKED,
                Phrase.of("promiseUnchecked", question.key(), promise.since(), unchecked(promise)),
                Phrase.of("promiseUnchecked.remedy", own()));
    }

    private Phrase unchecked(Promise promise) {
        boolean atHand = versions.stream()
                .anyMatch(version -> version.id().name().equals(diff.after().name())
                        && version.id().number().equals(promise.since()));
        return atHand || promise.since().equals(own())
                ? Phrase.of("promiseAssumedNew")
                : Phrase.of("promiseVersionMissing", promise.since());
    }

    private Version own() {
        return diff.after().number();
    }

    private Node place(String key) {
        return root.getList("pages").stream()
                .flatMap(page -> new YamlMap(page, problems).getList("questions").stream())
                .map(question -> new YamlMap(question, problems))
                .filter(question -> QuestionKind.keys().stream()
                        .flatMap(kind -> question.findScalar(kind).stream())
                        .anyMatch(name -> name.getValue().equals(key)))
                .flatMap(question -> question.find(PromiseReader.SINCE).stream())
                .findFirst()
                .orElseThrow();
    }
}
