package nl.lokaledemocratie.quickscan.answer;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * The answers that a condition names, in words and in the order in which they stand on the page.
 *
 * @param dontKnow what "weet ik niet" is called where no scale says so
 */
public record ConditionWords(Questionnaire questionnaire, String language, String dontKnow) {

    /** Any of them will do. */
    public List<String> of(Condition condition) {
        Question question = questionnaire
                .findQuestion(condition.question())
                .orElseThrow(() -> new IllegalStateException("No question " + condition.question()));
        return question.offered().stream()
                .filter(answer -> condition.answers().contains(answer.key()))
                .map(answer -> answer.in(language, dontKnow))
                .toList();
    }
}
