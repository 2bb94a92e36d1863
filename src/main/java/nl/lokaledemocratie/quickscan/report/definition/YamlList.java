package nl.lokaledemocratie.quickscan.report.definition;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A list of texts that stands where it has no key of its own. */
record YamlList(Node node, Problems problems) {

    List<ScalarNode> scalars() {
        if (!(node instanceof SequenceNode list)) {
            problems.add(node, Code.WRONG_TYPE, Phrase.of("listExpected"), Phrase.of("listExpected.remedy"));
            return List.of();
        }
        return list.getValue().stream()
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .toList();
    }
}
