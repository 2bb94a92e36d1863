package nl.lokaledemocratie.quickscan.form;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** Puts conditions into words: the questions by their numbers, the answers as they stand on the page. */
public final class ConditionViews {

    private final Questionnaire questionnaire;
    private final Map<String, Integer> numbers;
    private final String language;
    private final String dontKnow;

    /**
     * Conditions in one language.
     *
     * @param numbers  of the questions, by key
     * @param dontKnow what "weet ik niet" is called where no scale says so
     */
    public ConditionViews(Questionnaire questionnaire, Map<String, Integer> numbers, String language, String dontKnow) {
        this.questionnaire = questionnaire;
        this.numbers = numbers;
        this.language = language;
        this.dontKnow = dontKnow;
    }

    public List<ConditionView> of(List<Condition> conditions) {
        return conditions.stream().map(this::view).toList();
    }

    private ConditionView view(Condition condition) {
        Question question = questionnaire
                .findQuestion(condition.question())
                .orElseThrow(() -> new IllegalStateException("No question " + condition.question()));
        return new ConditionView(
                numbers.getOrDefault(question.key(), 0),
                condition.aspect().map(Enum::name).orElse(""),
                answers(question)
                        .filter(answer -> condition.answers().contains(answer.key()))
                        .map(Answer::words)
                        .toList());
    }

    private record Answer(String key, String words) {}

    /** All answers to a question, in the order in which they stand on the page. */
    private Stream<Answer> answers(Question question) {
        if (question instanceof OptionQuestion options) {
            return options.options().stream()
                    .map(option -> new Answer(option.key(), option.label().in(language)));
        }
        if (question instanceof Statement statement) {
            Scale scale = statement.scale();
            return Stream.concat(
                    points(statement, point -> scale.label(point).in(language)),
                    Stream.of(new Answer(Answers.DONT_KNOW, scale.dontKnow().in(language))));
        }
        if (question instanceof RatedQuestion rated) {
            return Stream.concat(points(rated, String::valueOf), Stream.of(new Answer(Answers.DONT_KNOW, dontKnow)));
        }
        return Stream.empty();
    }

    private static Stream<Answer> points(RatedQuestion question, IntFunction<String> words) {
        return IntStream.rangeClosed(question.min(), question.max())
                .mapToObj(point -> new Answer(String.valueOf(point), words.apply(point)));
    }
}
