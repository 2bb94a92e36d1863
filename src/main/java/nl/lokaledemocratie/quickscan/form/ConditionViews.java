package nl.lokaledemocratie.quickscan.form;

import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.ConditionWords;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;

/** Puts conditions into words: the questions by their numbers, the answers as they stand on the page. */
public final class ConditionViews {

    private final Map<String, Integer> numbers;
    private final ConditionWords words;

    /**
     * Conditions in one language.
     *
     * @param numbers of the questions, by key
     */
    public ConditionViews(Map<String, Integer> numbers, ConditionWords words) {
        this.numbers = numbers;
        this.words = words;
    }

    public List<ConditionView> of(List<Condition> conditions) {
        return conditions.stream().map(this::view).toList();
    }

    private ConditionView view(Condition condition) {
        return new ConditionView(
                numbers.getOrDefault(condition.question(), 0),
                condition.aspect().map(Enum::name).orElse(""),
                words.of(condition));
    }
}
