package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.identity.Promise;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads the promise of a question: {@code comparable_since} says from which version on it means the same, and {@code promised_in} for
 * the words of which version that was promised.
 *
 * @param own the version of the file; empty when it was refused
 */
public record PromiseReader(Optional<Version> own, Problems problems) {

    /** The key under which a question says since which version it is comparable. */
    public static final String SINCE = "comparable_since";

    static final String MADE_IN = "promised_in";

    Optional<Promise> read(YamlMap question) {
        Optional<Version> since = question.findScalar(SINCE).flatMap(this::version);
        Optional<Version> madeIn = question.findScalar(MADE_IN).flatMap(this::version);
        madeIn.ifPresent(version -> check(version, since, question));
        return since.map(version -> new Promise(version, madeIn));
    }

    private void check(Version madeIn, Optional<Version> since, YamlMap question) {
        if (!question.has(SINCE)) {
            problems.add(
                    question.keyNode(MADE_IN),
                    Code.MISSING_KEY,
                    Phrase.of("promiseOfNothing"),
                    Phrase.of("promiseOfNothing.remedy"));
        }
        if (since.filter(first -> first.compareTo(madeIn) > 0).isPresent()) {
            problems.add(
                    question.keyNode(MADE_IN),
                    Code.BAD_VALUE,
                    Phrase.of("promiseTooEarly", madeIn, since.get()),
                    Phrase.of("promiseTooEarly.remedy"));
        }
    }

    private Optional<Version> version(ScalarNode node) {
        String value = node.getValue();
        if (!Version.isVersion(value)) {
            problems.add(node, Code.BAD_VALUE, Phrase.of("noVersion", SafeYaml.shown(value)), Phrase.of("versionRule"));
            return Optional.empty();
        }
        Version version = Version.of(value);
        own.filter(latest -> version.compareTo(latest) > 0)
                .ifPresent(latest -> problems.add(
                        node,
                        Code.BAD_VALUE,
                        Phrase.of("versionTooLate", version),
                        Phrase.of("versionTooLate.remedy", latest)));
        return Optional.of(version);
    }
}
