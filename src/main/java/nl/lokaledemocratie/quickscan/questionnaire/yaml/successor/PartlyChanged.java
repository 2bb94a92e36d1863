package nl.lokaledemocratie.quickscan.questionnaire.yaml.successor;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.notation.LanguageTag;
import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.ElementName;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the texts that changed from one version to the next in some languages and not in the others: mostly a forgotten translation. */
final class PartlyChanged {

    private final Map<String, Map<String, ScalarNode>> texts = new LinkedHashMap<>();

    private PartlyChanged() {}

    static void warn(Node before, Node after, Problems problems) {
        Map<String, Map<String, ScalarNode>> old = in(before);
        in(after).forEach((path, text) -> compare(old.getOrDefault(path, Map.of()), text, problems));
    }

    private static void compare(Map<String, ScalarNode> before, Map<String, ScalarNode> after, Problems problems) {
        Map<Boolean, List<String>> byChange = after.keySet().stream()
                .filter(before::containsKey)
                .collect(Collectors.partitioningBy(language -> !words(requireNonNull(before.get(language)))
                        .equals(words(requireNonNull(after.get(language))))));
        List<String> changed = requireNonNull(byChange.get(true));
        List<String> same = requireNonNull(byChange.get(false));
        if (!changed.isEmpty() && !same.isEmpty()) {
            problems.warn(
                    requireNonNull(after.get(changed.get(0))),
                    Code.CHANGED_IN_PART,
                    Phrase.of("changedInPart", String.join(", ", changed), String.join(", ", same)),
                    Phrase.of("changedInPart.remedy"));
        }
    }

    private static String words(ScalarNode node) {
        return node.getValue().strip();
    }

    private static Map<String, Map<String, ScalarNode>> in(Node root) {
        PartlyChanged found = new PartlyChanged();
        found.gather("", root);
        return found.texts;
    }

    private void gather(String path, Node node) {
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(element -> gather(ElementName.of(element, path), element));
        } else if (node instanceof MappingNode map) {
            Map<String, ScalarNode> languages = languages(map);
            if (languages.containsKey(LocalizedText.DUTCH)) {
                texts.put(path, languages);
            } else {
                map.getValue().forEach(line -> gather(path + "/" + key(line), line.getValueNode()));
            }
        }
    }

    private static Map<String, ScalarNode> languages(MappingNode map) {
        Map<String, ScalarNode> languages = new LinkedHashMap<>();
        map.getValue().stream()
                .filter(line -> LanguageTag.isWellFormed(key(line)))
                .filter(line -> line.getValueNode() instanceof ScalarNode)
                .forEach(line -> languages.put(key(line), (ScalarNode) line.getValueNode()));
        return languages;
    }

    private static String key(NodeTuple line) {
        return line.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }
}
