package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;
import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Finds signs that a report could not print, in the languages of reports; other translations are for respondents. Only for a file that is new, as of tips.
 */
public final class PrintCheck {

    private static final Set<String> PRINTED = Set.of(LocalizedText.DUTCH, "en");

    /** Texts that stand on pages only. */
    private static final Set<String> ON_PAGES = Set.of("introduction", "closing", "help");

    private final Function<String, List<String>> lost;
    private final Problems problems;

    private PrintCheck(Function<String, List<String>> lost, Problems problems) {
        this.lost = lost;
        this.problems = problems;
    }

    /**
     * Each text with such signs; nothing of a file that cannot be read at all.
     *
     * @param lost the signs of a text that cannot be printed
     */
    public static List<QuestionnaireProblem> unprintable(QuestionnaireFile file, Function<String, List<String>> lost) {
        Problems problems = new Problems(file.path());
        new SafeYaml(new Problems(file.path()))
                .read(file.content().getBytes(StandardCharsets.UTF_8))
                .ifPresent(new PrintCheck(lost, problems)::check);
        return problems.inFileOrder();
    }

    private void check(Node node) {
        if (node instanceof MappingNode map) {
            boolean byLanguage = map.getValue().stream().anyMatch(entry -> PRINTED.contains(key(entry)));
            map.getValue().stream()
                    .filter(entry -> byLanguage ? PRINTED.contains(key(entry)) : !ON_PAGES.contains(key(entry)))
                    .forEach(entry -> check(entry.getValueNode()));
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(this::check);
        } else if (node instanceof ScalarNode text) {
            List<String> signs = lost.apply(text.getValue());
            if (!signs.isEmpty()) {
                problems.add(
                        text,
                        Code.UNPRINTABLE,
                        Phrase.of("unprintable", signs.stream().collect(Collectors.joining(" "))),
                        Phrase.of("unprintable.remedy"));
            }
        }
    }

    private static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }
}
