package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads conditions, and remembers where they stand so that they can be checked when all questions are known. */
final class ConditionReader {

    /**
     * A condition in the file.
     *
     * @param question where its question is named
     * @param answers  where each of its answers stands
     * @param page     the number of the page it is on, from 0
     */
    record ReadCondition(Condition condition, Node question, Map<String, Node> answers, int page) {}

    private static final int MAX_CONDITIONS = 10;

    private final Problems problems;
    private final List<ReadCondition> places = new ArrayList<>();
    private int page;

    ConditionReader(Problems problems) {
        this.problems = problems;
    }

    /** From here on conditions are on this page. */
    void startPage(int number) {
        page = number;
    }

    List<ReadCondition> places() {
        return places;
    }

    List<Condition> read(YamlMap map) {
        List<Condition> conditions = new ArrayList<>();
        map.findMap("show_when").ifPresent(lines -> {
            lines.keys().forEach(line -> read(line, lines).ifPresent(conditions::add));
            if (lines.isEmpty()) {
                refuseNothing(lines.node());
            } else if (conditions.size() > MAX_CONDITIONS) {
                problems.add(
                        lines.node(),
                        Code.TOO_MANY,
                        Phrase.of("manyConditions", conditions.size()),
                        Phrase.of("atMost", MAX_CONDITIONS));
            }
        });
        return conditions;
    }

    private Optional<Condition> read(String line, YamlMap lines) {
        Map<String, Node> answers = lines.get(line).map(this::answers).orElse(Map.of());
        int dot = line.indexOf('.');
        Optional<Aspect> aspect = dot < 0 ? Optional.empty() : aspect(line.substring(dot + 1));
        if (dot >= 0 && aspect.isEmpty()) {
            problems.add(
                    lines.keyNode(line),
                    Code.BAD_VALUE,
                    Phrase.of("noPartOfStatement", SafeYaml.shown(line)),
                    Phrase.of("noPartOfStatement.remedy"));
            return Optional.empty();
        }
        Condition condition = new Condition(dot < 0 ? line : line.substring(0, dot), aspect, answers.keySet());
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        places.add(new ReadCondition(condition, lines.keyNode(line), answers, page));
        return Optional.of(condition);
    }

    private static Optional<Aspect> aspect(String name) {
        return Aspect.ASKED.stream().filter(aspect -> aspect.key().equals(name)).findFirst();
    }

    private Map<String, Node> answers(Node value) {
        List<Node> nodes = value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
        Map<String, Node> answers = new LinkedHashMap<>();
        nodes.forEach(node -> addAnswer(node, answers));
        if (nodes.isEmpty()) {
            refuseNothing(value);
        }
        return answers;
    }

    private void addAnswer(Node node, Map<String, Node> answers) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.add(node, Code.WRONG_TYPE, Phrase.of("answerExpected"), Phrase.of("writeList"));
        } else if (answers.putIfAbsent(scalar.getValue(), scalar) != null) {
            problems.add(
                    node,
                    Code.DUPLICATE_KEY,
                    Phrase.of("twice", SafeYaml.shown(scalar.getValue())),
                    Phrase.of("removeOne"));
        }
    }

    private void refuseNothing(Node at) {
        problems.add(at, Code.NO_CONDITION, Phrase.of("emptyCondition"), Phrase.of("emptyCondition.remedy"));
    }
}
