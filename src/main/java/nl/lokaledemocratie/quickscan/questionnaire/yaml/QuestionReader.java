package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.MarkQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Prompt;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.identity.Version;
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

    /** The names of all kinds of question. */
    static final List<String> KINDS = List.of("statement", "mark", "choice", "choices", "ranking", "number", "open");

    private final Map<String, QuestionKind> kinds = new LinkedHashMap<>();
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
        OptionKinds options = new OptionKinds(texts, names, problems);
        NumberReader numbers = new NumberReader(problems);
        kinds.put("statement", new StatementKind(vocabulary, texts, names, problems));
        kinds.put("mark", (key, prompt, map) -> Optional.of(new MarkQuestion(key, prompt)));
        kinds.put("choice", options::choice);
        kinds.put("choices", options::multipleChoice);
        kinds.put("ranking", options::ranking);
        kinds.put("number", (key, prompt, map) -> numbers.read(key, prompt, texts.find(map, "unit"), map));
        kinds.put("open", (key, prompt, map) -> Optional.of(new OpenQuestion(key, prompt, numbers.maxLength(map))));
    }

    /** The keys of all questions so far, also of those that were refused. */
    Set<String> keys() {
        return keys;
    }

    Optional<Question> read(Node node) {
        YamlMap map = new YamlMap(node, problems);
        List<String> found = KINDS.stream().filter(map::has).toList();
        if (found.size() != 1) {
            reportKind(map, found);
            return Optional.empty();
        }
        String kind = found.get(0);
        Optional<Question> question = map.getScalar(kind).flatMap(at -> {
            String key = newKey(at);
            Prompt prompt = prompts.read(map);
            return requireNonNull(kinds.get(kind)).read(key, prompt, map);
        });
        question.filter(Question::isRequired).ifPresent(required -> refuseRequired(required, map));
        map.refuseOtherKeys();
        return question;
    }

    private void reportKind(YamlMap map, List<String> found) {
        if (map.keys().isEmpty()) {
            return;
        }
        String first = map.keys().iterator().next();
        problems.add(
                map.keyNode(first),
                Code.UNKNOWN_KIND,
                found.isEmpty() ? "Het soort vraag ontbreekt." : "Deze vraag heeft twee soorten: " + found + ".",
                found.isEmpty() ? Suggestion.remedy(first, KINDS) : "Maak er twee vragen van.");
    }

    /** Whoever has nothing to say, or rather keeps something private, must be able to go on. */
    private void refuseRequired(Question question, YamlMap map) {
        boolean open = question instanceof OpenQuestion;
        if (open || question instanceof ChoiceQuestion choice && choice.weighting()) {
            problems.add(
                    map.keyNode("required"),
                    Code.CANNOT_BE_REQUIRED,
                    open
                            ? "Een antwoord in eigen woorden kan niet verplicht zijn."
                            : "Een vraag naar de achtergrond van mensen kan niet verplicht zijn.",
                    "Haal 'required' weg.");
        }
    }

    private String newKey(ScalarNode node) {
        String key = names.check(node);
        if (!keys.add(key)) {
            problems.add(
                    node,
                    Code.DUPLICATE_QUESTION,
                    "Er is al een vraag met de naam '" + SafeYaml.shown(key) + "'.",
                    "Geef deze vraag een andere naam.");
        }
        if (OWN_KEY.matcher(key).matches()) {
            problems.add(
                    node,
                    Code.BAD_VALUE,
                    "De naam '" + key + "' is voor een eigen vraag van een organisatie.",
                    "Geef deze vraag een andere naam.");
        }
        return key;
    }
}
