package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireProblem.Code;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads conditions, and remembers where they stand so that they can be checked when all questions are known. */
final class ConditionReader {

    /**
     * A condition in the file.
     *
     * @param page      the number of the page it is on, from 0
     * @param audiences who gets what it is on; empty means all
     */
    record Place(Condition condition, Node question, Map<String, Node> answers, int page, Set<String> audiences) {}

    private final Problems problems;
    private final List<Place> places = new ArrayList<>();
    private int page;

    ConditionReader(Problems problems) {
        this.problems = problems;
    }

    /** From here on conditions are on this page. */
    void startPage(int number) {
        page = number;
    }

    List<Place> places() {
        return places;
    }

    List<Condition> read(YamlMap map, Set<String> audiences) {
        List<Condition> conditions = new ArrayList<>();
        map.findMap("show_when").ifPresent(lines -> {
            for (String line : lines.keys()) {
                read(line, lines, audiences).ifPresent(conditions::add);
            }
        });
        return conditions;
    }

    private Optional<Condition> read(String line, YamlMap lines, Set<String> audiences) {
        Map<String, Node> answers = new LinkedHashMap<>();
        lines.get(line).ifPresent(value -> nodes(value).forEach(node -> {
            if (node instanceof ScalarNode scalar) {
                answers.put(scalar.getValue(), scalar);
            } else {
                problems.add(node, Code.WRONG_TYPE, "Hier hoort een antwoord te staan.", "Schrijf [een, twee].");
            }
        }));
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        int dot = line.indexOf('.');
        Optional<Aspect> aspect = dot < 0
                ? Optional.empty()
                : Aspect.ASKED.stream()
                        .filter(one -> one.key().equals(line.substring(dot + 1)))
                        .findFirst();
        if (dot >= 0 && aspect.isEmpty()) {
            problems.add(
                    lines.keyNode(line),
                    Code.BAD_VALUE,
                    "'" + SafeYaml.shown(line) + "' is geen deel van een stelling.",
                    "Schrijf de naam van de stelling met .now of .wish erachter.");
            return Optional.empty();
        }
        Condition condition = new Condition(dot < 0 ? line : line.substring(0, dot), aspect, answers.keySet());
        places.add(new Place(condition, lines.keyNode(line), answers, page, audiences));
        return Optional.of(condition);
    }

    private static List<Node> nodes(Node value) {
        return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
    }
}
