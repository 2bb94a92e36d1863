package nl.lokaledemocratie.quickscan.questionnaire.yaml.source;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * What came out of a file: a questionnaire, or problems.
 *
 * @param questionnaire there exactly when there are no problems
 * @param problems      in the order of the file
 * @param warnings      what had better be looked at, in the order of the file
 */
public record QuestionnaireReading(
        Optional<Questionnaire> questionnaire,
        List<QuestionnaireProblem> problems,
        List<QuestionnaireProblem> warnings) {

    public QuestionnaireReading {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        if (questionnaire.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("A reading is a questionnaire or problems, not " + problems);
        }
    }

    /** A file that is refused. */
    public static QuestionnaireReading refused(List<QuestionnaireProblem> problems) {
        return new QuestionnaireReading(Optional.empty(), problems, List.of());
    }

    public Questionnaire orThrow() {
        return questionnaire.orElseThrow(() -> new InvalidQuestionnaireException(problems));
    }
}
