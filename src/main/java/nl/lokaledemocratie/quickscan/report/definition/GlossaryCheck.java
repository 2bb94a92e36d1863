package nl.lokaledemocratie.quickscan.report.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A list of words and what they mean, each once and in both languages of a report. */
final class GlossaryCheck {

    private static final List<String> LANGUAGES = List.of("nl", "en");

    private GlossaryCheck() {}

    /** Whether a file begins as one. */
    static boolean isGlossary(Node root) {
        return root instanceof SequenceNode list
                && !list.getValue().isEmpty()
                && list.getValue().get(0) instanceof MappingNode first
                && new YamlMap(first, new Problems("")).keys().containsAll(List.of("key", "term"));
    }

    static void run(SequenceNode root, Problems problems) {
        Words words = new Words(problems);
        Set<String> seen = new HashSet<>();
        for (Node node : root.getValue()) {
            YamlMap entry = new YamlMap(node, problems);
            entry.getScalar("key")
                    .filter(key -> !seen.add(key.getValue()))
                    .ifPresent(key -> problems.add(
                            key,
                            Code.DUPLICATE_KEY,
                            Phrase.of("twice", SafeYaml.shown(key.getValue())),
                            Phrase.of("removeOrRename")));
            texts(entry, "term", words);
            texts(entry, "meaning", words);
            entry.refuseOtherKeys();
        }
    }

    private static void texts(YamlMap entry, String key, Words words) {
        entry.getMap(key).ifPresent(texts -> {
            LANGUAGES.forEach(language -> texts.getScalar(language).ifPresent(words::check));
            texts.refuseOtherKeys();
        });
    }
}
