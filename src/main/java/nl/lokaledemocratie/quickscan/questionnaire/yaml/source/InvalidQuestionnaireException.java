package nl.lokaledemocratie.quickscan.questionnaire.yaml.source;

import java.util.List;
import java.util.stream.Collectors;

/** A questionnaire file that cannot be used; the message has one line per problem. */
public class InvalidQuestionnaireException extends RuntimeException {

    private final transient List<QuestionnaireProblem> problems;

    public InvalidQuestionnaireException(List<QuestionnaireProblem> problems) {
        super(problems.stream().map(QuestionnaireProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<QuestionnaireProblem> problems() {
        return problems;
    }
}
