package nl.lokaledemocratie.quickscan.report.definition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.Problems;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.SafeYaml;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.YamlMap;

/** Files of the folder {@code reports}, told from questionnaires by how they begin. */
public final class ReportFiles {

    private static final String DEFINITION = "report";
    private static final String TIPS = "tips";
    private static final String QUESTIONNAIRE = "questionnaire";

    private ReportFiles() {}

    /** Whether it is a report definition, right or wrong. */
    public static boolean isDefinition(QuestionnaireFile file) {
        return new SafeYaml(new Problems(file.path()))
                .read(file.content().getBytes(StandardCharsets.UTF_8))
                .map(node -> new YamlMap(node, new Problems(file.path())))
                .filter(map -> !map.has(QUESTIONNAIRE) && map.has(DEFINITION))
                .isPresent();
    }

    /** Everything wrong with a report definition or a file of tips, in the order of the file; empty when it is something else. */
    public static Optional<List<QuestionnaireProblem>> check(QuestionnaireFile file) {
        Problems problems = new Problems(file.path());
        Optional<YamlMap> root = new SafeYaml(problems)
                .read(file.content().getBytes(StandardCharsets.UTF_8))
                .map(node -> new YamlMap(node, problems))
                .filter(map -> !map.has(QUESTIONNAIRE));
        if (root.filter(map -> map.has(DEFINITION)).isPresent()) {
            new DefinitionCheck(root.get(), problems).run();
            return Optional.of(problems.inFileOrder());
        }
        if (root.filter(map -> map.has(TIPS)).isPresent()) {
            TipsCheck.run(root.get(), problems);
            return Optional.of(problems.inFileOrder());
        }
        return Optional.empty();
    }
}
