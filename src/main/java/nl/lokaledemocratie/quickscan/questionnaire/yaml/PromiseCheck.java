package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.Collection;

import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Promise;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;
import nl.lokaledemocratie.quickscan.questionnaire.version.QuestionDiff;
import nl.lokaledemocratie.quickscan.questionnaire.version.VersionDiff;
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
                "'" + question.key() + "' is niet te vergelijken met de oude versie: meer dan de tekst is anders.",
                "Haal 'comparable_since' weg, of geef de vraag een nieuwe naam.");
    }

    /** A promise must be made again for other words. */
    private void refuseVoid(Question question, Promise promise) {
        problems.add(
                place(question.key()),
                Code.NOT_COMPARABLE,
                "'" + question.key() + "' is niet te vergelijken met oudere versies: " + reason(promise),
                "Betekent de vraag nog hetzelfde als in versie " + promise.since()
                        + "? Beloof het dan opnieuw, met de regel 'promised_in: " + own()
                        + "'. Zo niet, haal 'comparable_since' weg.");
    }

    private static String reason(Promise promise) {
        return promise.standing() == Promise.Standing.OUTDATED
                ? "die belofte is gemaakt voor een andere tekst."
                : "die belofte noemt versie "
                        + promise.madeIn().map(Version::toString).orElse("?") + ", en daar is zij niet te vinden.";
    }

    /** It may have come along from a version that nobody showed us. */
    private void warnOfAssumed(Question question, Promise promise) {
        problems.warn(
                place(question.key()),
                Code.PROMISE_UNCHECKED,
                "'" + question.key() + "' belooft te vergelijken te zijn vanaf versie " + promise.since()
                        + ", maar zegt niet voor welke tekst. " + unchecked(promise),
                "Is de belofte voor de tekst van nu? Zet er dan 'promised_in: " + own()
                        + "' bij. Is zij ouder? Leg die oudere versie naast dit bestand.");
    }

    private String unchecked(Promise promise) {
        boolean atHand = versions.stream()
                .anyMatch(version -> version.id().name().equals(diff.after().name())
                        && version.id().number().equals(promise.since()));
        return atHand || promise.since().equals(own())
                ? "Wij nemen aan dat zij nieuw is: in de oudere versies die hier zijn, staat zij niet."
                : "Versie " + promise.since() + " is hier niet, dus dit is niet nagegaan.";
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
