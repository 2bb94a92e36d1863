package nl.lokaledemocratie.quickscan.paper.form;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** Says in words, with the numbers on the paper, when something must be filled in. */
final class Conditions {

    private final PaperForm form;
    private final FormWords words;
    private final Map<String, Integer> numbers = new HashMap<>();

    Conditions(PaperForm form, FormWords words) {
        this.form = form;
        this.words = words;
    }

    /** Gives the next question on the paper its number. */
    int number(Question question) {
        numbers.put(question.key(), numbers.size() + 1);
        return numbers.size();
    }

    /** Whether all these questions are on the paper; else this audience can never fulfil the conditions. */
    boolean canHold(List<Condition> conditions) {
        return conditions.stream().map(Condition::question).allMatch(numbers::containsKey);
    }

    String words(Condition condition) {
        Question question = form.questionnaire()
                .findQuestion(condition.question())
                .orElseThrow(() -> new IllegalStateException("No question " + condition.question()));
        String answers = answers(question).stream()
                .filter(answer -> condition.answers().contains(answer.key()))
                .map(Answer::label)
                .collect(Collectors.joining(" " + words.get("or") + " "));
        int number = requireNonNull(numbers.get(question.key()));
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

    private record Answer(String key, String label) {}

    /** All answers a condition may name, in the order in which they are printed. */
    private List<Answer> answers(Question question) {
        if (question instanceof OptionQuestion options) {
            return options.options().stream()
                    .map(option -> new Answer(option.key(), form.in(option.label())))
                    .toList();
        }
        RatedQuestion rated = (RatedQuestion) question;
        Optional<Scale> scale =
                question instanceof Statement statement ? Optional.of(statement.scale()) : Optional.empty();
        List<Answer> answers = new ArrayList<>();
        for (int point = rated.min(); point <= rated.max(); point++) {
            String key = String.valueOf(point);
            int value = point;
            answers.add(new Answer(
                    key, scale.map(labels -> form.in(labels.label(value))).orElse(key)));
        }
        answers.add(new Answer(
                Answers.DONT_KNOW,
                scale.map(labels -> form.in(labels.dontKnow())).orElseGet(() -> words.get("dont-know"))));
        return answers;
    }
}
