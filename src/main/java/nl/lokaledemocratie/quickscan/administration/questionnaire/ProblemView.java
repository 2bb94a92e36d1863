package nl.lokaledemocratie.quickscan.administration.questionnaire;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.yaml.QuestionnaireFile;
import nl.lokaledemocratie.quickscan.questionnaire.yaml.source.QuestionnaireProblem;

/** Something to mend in a file, with the line it is about. */
public record ProblemView(QuestionnaireProblem problem, SourceLine source) {

    static List<ProblemView> of(List<QuestionnaireProblem> problems, QuestionnaireFile file) {
        List<String> lines = file.lines();
        return problems.stream()
                .map(problem -> new ProblemView(problem, SourceLine.of(problem, lines)))
                .toList();
    }
}
