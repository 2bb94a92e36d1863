package nl.lokaledemocratie.quickscan.questionnaire.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import nl.lokaledemocratie.quickscan.questionnaire.text.Phrase;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;

/**
 * Finds tips that do not exist. Only for a file that is new: a version that was published stays as it is, also when a tip has gone since.
 */
public final class TipCheck {

    private TipCheck() {}

    /** The unknown tips of a file with their places; nothing of a file that cannot be read at all. */
    public static List<QuestionnaireProblem> unknownTips(QuestionnaireFile file, Set<String> known) {
        Problems told = new Problems(file.path());
        Problems problems = new Problems(file.path());
        Names names = new Names(problems);
        new SafeYaml(told)
                .read(file.content().getBytes(StandardCharsets.UTF_8))
                .map(root -> new YamlMap(root, told))
                .flatMap(root -> root.findMap("themes"))
                .ifPresent(themes -> themes.keys().stream()
                        .flatMap(key -> themes.findMap(key).stream())
                        .flatMap(theme -> theme.findWords("tips").stream())
                        .forEach(tip -> names.reference(tip, known, Code.UNKNOWN_TIP, Phrase.of("theTip"))));
        return problems.inFileOrder();
    }
}
