package nl.lokaledemocratie.quickscan.report.definition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Files of the folder {@code reports}, told from questionnaires by how they begin. */
public final class ReportFiles {

    private static final String DEFINITION = "report";
    private static final String TIPS = "tips";
    private static final String QUESTIONNAIRE = "questionnaire";

    private ReportFiles() {}

    /** Whether it is the definition of a whole report, right or wrong. */
    public static boolean isDefinition(QuestionnaireFile file) {
        return read(file, new Problems(file.path()))
                .filter(MappingNode.class::isInstance)
                .map(node -> new YamlMap(node, new Problems(file.path())))
                .filter(map -> !map.has(QUESTIONNAIRE) && map.has(DEFINITION) && !map.has(EditionCheck.BASE))
                .isPresent();
    }

    /** Everything wrong with a file of the folder {@code reports}, in the order of the file; empty when it is something else. */
    public static Optional<List<QuestionnaireProblem>> check(QuestionnaireFile file) {
        Problems problems = new Problems(file.path());
        return read(file, problems)
                .filter(root -> root instanceof MappingNode
                        ? isChecked(new YamlMap(root, problems), problems)
                        : isChecked(root, problems))
                .map(root -> problems.inFileOrder());
    }

    private static boolean isChecked(Node root, Problems problems) {
        if (root instanceof SequenceNode list && GlossaryCheck.isGlossary(list)) {
            GlossaryCheck.run(list, problems);
            return true;
        }
        return false;
    }

    /** Checks it as what it is; false when it is none of these. */
    private static boolean isChecked(YamlMap root, Problems problems) {
        if (root.has(QUESTIONNAIRE)) {
            return false;
        }
        if (root.has(DEFINITION) && root.has(EditionCheck.BASE)) {
            new EditionCheck(root, problems).run();
        } else if (root.has(DEFINITION)) {
            new DefinitionCheck(root, problems).run();
        } else if (root.has(TIPS)) {
            TipsCheck.run(root, problems);
        } else if (root.has("sheet-about")) {
            TextsCheck.run(root, "annex", problems);
        } else if (root.has("readers") && root.has("tick")) {
            TextsCheck.run(root, "paper-form", problems);
        } else {
            return false;
        }
        return true;
    }

    private static Optional<Node> read(QuestionnaireFile file, Problems problems) {
        return new SafeYaml(problems).read(file.content().getBytes(StandardCharsets.UTF_8));
    }
}
