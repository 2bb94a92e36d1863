package nl.lokaledemocratie.quickscan.answer;

import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question.OfferedAnswer;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;

/** Reads an answer as it was written where answers are text. */
record WrittenAnswer(String written) implements QuestionVisitor.Broad<Answer> {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    @Override
    public Answer rated(RatedQuestion question) {
        return written.equals(OfferedAnswer.DONT_KNOW) ? Answer.Rating.DONT_KNOW : number(Answer.Rating::of);
    }

    @Override
    public Answer options(OptionQuestion question) {
        return new Answer.Chosen(
                Stream.of(written.split(" ")).filter(key -> !key.isEmpty()).toList(), "");
    }

    @Override
    public Answer number(NumberQuestion question) {
        return number(Answer.Number::new);
    }

    @Override
    public Answer open(OpenQuestion question) {
        return new Answer.Text(written);
    }

    private Answer number(IntFunction<Answer> of) {
        return NUMBER.matcher(written).matches() ? of.apply(Integer.parseInt(written)) : new Answer.Misfit(written);
    }
}
