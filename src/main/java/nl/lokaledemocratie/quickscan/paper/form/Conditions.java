package nl.lokaledemocratie.quickscan.paper.form;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;

import nl.lokaledemocratie.quickscan.answer.ConditionWords;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.Question;

/** Says in words, with the numbers on the paper, when something must be filled in. */
final class Conditions {

    private final FormWords words;
    private final ConditionWords named;
    private final Map<String, Integer> numbers = new HashMap<>();

    Conditions(PaperForm form, FormWords words) {
        this.words = words;
        this.named = new ConditionWords(form.questionnaire(), form.language(), words.get("dont-know"));
    }

    /** Gives the next question on the paper its number. */
    int number(Question question) {
        numbers.put(question.key(), numbers.size() + 1);
        return numbers.size();
    }

    String words(Condition condition) {
        String answers = String.join(" " + words.get("or") + " ", named.of(condition));
        int number = requireNonNull(numbers.get(condition.question()));
        return condition.aspect().isEmpty()
                ? words.get("only-when", "number", number, "answers", answers)
                : words.get(
                        "only-when-aspect",
                        "number",
                        number,
                        "aspect",
                        words.get(condition.aspect().get().key()),
                        "answers",
                        answers);
    }
}
