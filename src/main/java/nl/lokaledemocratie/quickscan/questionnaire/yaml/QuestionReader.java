package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Suggestion;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads one question. Its kind is the name before its key: {@code statement: luisteren}. */
final class QuestionReader {

    /** The keys of the own questions of an organisation. */
    private static final Pattern OWN_KEY = Pattern.compile("eigen-[1-4]");

    private final StatementReader statements;
    private final OptionKinds options;
    private final NumberReader numbers;
    private final Texts texts;
    private final PromptReader prompts;
    private final Names names;
    private final Problems problems;
    private final Set<String> keys = new HashSet<>();

    /** @param version of the file; empty when it was refused */
    QuestionReader(
            Optional<Version> version,
            Vocabulary vocabulary,
            Texts texts,
            Names names,
            ConditionReader conditions,
            Problems problems) {
        this.prompts =
                new PromptReader(vocabulary, texts, names, conditions, new PromiseReader(version, problems), problems);
        this.names = names;
        this.problems = problems;
        this.statements = new StatementReader(vocabulary, texts, names, problems);
        this.options = new OptionKinds(texts, names, problems);
        this.numbers = new NumberReader(problems);
        this.texts = texts;
    }

    /** The keys of all questions so far, also of those that were refused. */
    Set<String> keys() {
        return keys;
    }

    Optional<Question> read(Node node) {
        YamlMap map = new YamlMap(node, problems);
        List<QuestionKind> found = Stream.of(QuestionKind.values())
                .filter(kind -> map.has(kind.key()))
                .toList();
        if (found.size() != 1) {
            reportKind(map, found);
            return Optional.empty();
        }
        QuestionKind kind = found.get(0);
        Optional<Question> question =
                map.getScalar(kind.key()).flatMap(at -> read(kind, newKey(at), prompts.read(map), map));
        question.filter(Question::isRequired).ifPresent(required -> refuseRequired(required, map));
        map.refuseOtherKeys();
        return question;
    }

    /** What is particular to one kind; what is wrong is reported, and the question is then empty or as complete as can be. */
    private Optional<Question> read(QuestionKind kind, String key, Prompt prompt, YamlMap map) {
        return switch (kind) {
            case STATEMENT -> statements.read(key, prompt, map);
            case MARK -> Optional.of(new MarkQuestion(key, prompt));
            case CHOICE -> options.choice(key, prompt, map);
            case CHOICES -> options.multipleChoice(key, prompt, map);
            case RANKING -> options.ranking(key, prompt, map);
            case NUMBER -> numbers.read(key, prompt, texts.find(map, "unit"), map);
            case OPEN -> Optional.of(new OpenQuestion(key, prompt, numbers.maxLength(map)));
        };
    }

    private void reportKind(YamlMap map, List<QuestionKind> found) {
        if (map.keys().isEmpty()) {
            return;
        }
        String first = map.keys().iterator().next();
        problems.add(
                map.keyNode(first),
                Code.UNKNOWN_KIND,
                found.isEmpty()
                        ? Phrase.of("noKind")
                        : Phrase.of(
                                "twoKinds",
                                found.stream().map(QuestionKind::key).toList()),
                found.isEmpty() ? Suggestion.remedy(first, QuestionKind.keys()) : Phrase.of("twoKinds.remedy"));
    }

    /** Whoever has nothing to say, or rather keeps something private, must be able to go on. */
    private void refuseRequired(Question question, YamlMap map) {
        boolean open = question.kind() == QuestionKind.OPEN;
        if (open || question.isForWeighting()) {
            problems.add(
                    map.keyNode("required"),
                    Code.CANNOT_BE_REQUIRED,
                    open ? Phrase.of("openRequired") : Phrase.of("backgroundRequired"),
                    Phrase.of("removeRequired"));
        }
    }

    private String newKey(ScalarNode node) {
        String key = names.check(node);
        if (!keys.add(key)) {
            problems.add(
                    node,
                    Code.DUPLICATE_QUESTION,
                    Phrase.of("sameQuestion", SafeYaml.shown(key)),
                    Phrase.of("renameQuestion"));
        }
        if (OWN_KEY.matcher(key).matches()) {
            problems.add(node, Code.BAD_VALUE, Phrase.of("ownKey", key), Phrase.of("renameQuestion"));
        }
        return key;
    }
}
