package nl.lokaledemocratie.quickscan.report.form;

import java.util.List;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.questionnaire.Answers;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** Says in words, with the numbers on the paper, when something must be filled in. */
final class Conditions {

    private final PaperForm form;
    private final FormWords words;
    private final List<Question> asked;

    Conditions(PaperForm form, FormWords words) {
        this.form = form;
        this.words = words;
        this.asked = form.questionnaire()
                .questions()
                .filter(question -> question.isAskedTo(form.audience().key()))
                .toList();
    }

    String words(Condition condition) {
        Question question = form.questionnaire()
                .findQuestion(condition.question())
                .orElseThrow(() -> new IllegalStateException("No question " + condition.question()));
        String answers = answers(question).stream()
                .filter(answer -> condition.answers().contains(answer.key()))
                .map(Answer::label)
                .collect(Collectors.joining(" " + words.get("or") + " "));
        int number = asked.indexOf(question) + 1;
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
        List<Answer> answers = new java.util.ArrayList<>();
        if (question instanceof Statement statement) {
            for (int point = statement.min(); point <= statement.max(); point++) {
                answers.add(new Answer(
                        String.valueOf(point), form.in(statement.scale().label(point))));
            }
            answers.add(new Answer(Answers.DONT_KNOW, form.in(statement.scale().dontKnow())));
        } else {
            for (int mark = 1; mark <= 10; mark++) {
                answers.add(new Answer(String.valueOf(mark), String.valueOf(mark)));
            }
            answers.add(new Answer(Answers.DONT_KNOW, words.get("dont-know")));
        }
        return answers;
    }
}
