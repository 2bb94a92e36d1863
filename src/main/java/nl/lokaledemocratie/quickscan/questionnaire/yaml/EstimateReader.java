package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads which groups estimate what another answers to a statement (METHOD.md 5b), and what keeps them from it. */
final class EstimateReader {

    private static final String KEY = "estimated_by";

    private final Vocabulary vocabulary;
    private final Names names;
    private final Problems problems;

    EstimateReader(Vocabulary vocabulary, Names names, Problems problems) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.problems = problems;
    }

    /**
     * The groups that estimate; none when nobody can.
     *
     * @param asked   audiences that get the statement; empty for all
     * @param aspects what it asks
     */
    Set<String> read(String statement, Set<String> asked, Set<Aspect> aspects, YamlMap map) {
        List<ScalarNode> nodes = map.findSomeWords(KEY);
        Set<String> groups = new LinkedHashSet<>(
                names.references(nodes, vocabulary.audiences().keySet(), Code.UNKNOWN_AUDIENCE, Phrase.of("theGroup")));
        if (groups.isEmpty()) {
            return groups;
        }
        Optional<Phrase> impossible = impossible(statement, asked, aspects);
        impossible.ifPresent(why -> refuse(map.keyNode(KEY), why, Phrase.of("estimate.remedy")));
        nodes.forEach(node -> checkGroup(statement, asked, node));
        return impossible.isPresent() ? Set.of() : groups;
    }

    /** Why there is nothing to estimate here. */
    private Optional<Phrase> impossible(String statement, Set<String> asked, Set<Aspect> aspects) {
        String estimated = vocabulary.estimated();
        if (!vocabulary.audiences().containsKey(estimated)) {
            return Optional.of(Phrase.of("estimateOfNobody", estimated));
        }
        if (!aspects.contains(Aspect.NOW)) {
            return Optional.of(Phrase.of("estimateWithoutNow", statement));
        }
        return isAsked(estimated, asked)
                ? Optional.empty()
                : Optional.of(Phrase.of("estimateOfUnasked", estimated, statement));
    }

    private void checkGroup(String statement, Set<String> asked, ScalarNode node) {
        String group = node.getValue();
        if (group.equals(vocabulary.estimated())) {
            refuse(node, Phrase.of("estimateOfItself", group), Phrase.of("estimateOfItself.remedy", group));
        } else if (vocabulary.audiences().containsKey(group) && !isAsked(group, asked)) {
            refuse(
                    node,
                    Phrase.of("estimateByUnasked", group, statement),
                    Phrase.of("estimateByUnasked.remedy", group));
        }
    }

    private static boolean isAsked(String group, Set<String> asked) {
        return asked.isEmpty() || asked.contains(group);
    }

    private void refuse(Node at, Phrase what, Phrase remedy) {
        problems.add(at, Code.BAD_ESTIMATE, what, remedy);
    }
}
