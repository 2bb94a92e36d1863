package nl.lokaledemocratie.quickscan.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

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
        return answers(question).entrySet().stream()
                .filter(answer -> condition.answers().contains(answer.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** All answers to a question, in order: what is written for each, and its words. */
    private Map<String, String> answers(Question question) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (question instanceof OptionQuestion options) {
            options.options()
                    .forEach(option -> answers.put(option.key(), option.label().in(language)));
        } else if (question instanceof RatedQuestion rated) {
            Optional<Scale> scale =
                    rated instanceof Statement statement ? Optional.of(statement.scale()) : Optional.empty();
            for (int point = rated.min(); point <= rated.max(); point++) {
                int value = point;
                String number = String.valueOf(value);
                answers.put(
                        number,
                        scale.map(named -> named.label(value).in(language)).orElse(number));
            }
            answers.put(
                    Answers.DONT_KNOW,
                    scale.map(named -> named.dontKnow().in(language)).orElse(dontKnow));
        }
        return answers;
    }
}
