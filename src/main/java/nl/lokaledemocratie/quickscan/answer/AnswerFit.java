package nl.lokaledemocratie.quickscan.answer;

import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.answer.AnswerProblem.Code;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;

/** What is wrong with an answer to a question that was asked. */
record AnswerFit(Answer answer) implements QuestionVisitor.Broad<List<Code>> {

    @Override
    public List<Code> rated(RatedQuestion question) {
        return unless(answer instanceof Answer.Rating rating && rating.fits(question), Code.OFF_SCALE);
    }

    @Override
    public List<Code> options(OptionQuestion question) {
        return answer instanceof Answer.Chosen chosen
                ? Stream.concat(choice(question, chosen).stream(), words(chosen).stream())
                        .toList()
                : List.of(Code.UNKNOWN_OPTION);
    }

    @Override
    public List<Code> number(NumberQuestion question) {
        return unless(answer instanceof Answer.Number number && question.contains(number.value()), Code.OUT_OF_RANGE);
    }

    @Override
    public List<Code> open(OpenQuestion question) {
        return length(answer.written(), question.maxLength());
    }

    private static List<Code> choice(OptionQuestion question, Answer.Chosen chosen) {
        boolean none = chosen.options().isEmpty();
        return chosen.isContradictory(question)
                ? List.of(Code.NOT_TOGETHER)
                : unless(none || chosen.fits(question), Code.UNKNOWN_OPTION);
    }

    private static List<Code> words(Answer.Chosen chosen) {
        return chosen.hasOther() || chosen.words().isEmpty()
                ? length(chosen.words(), OptionQuestion.OTHER_LENGTH)
                : List.of(Code.NOT_ASKED);
    }

    private static List<Code> length(String text, int most) {
        return unless(text.length() <= most, Code.TEXT_TOO_LONG);
    }

    private static List<Code> unless(boolean fine, Code code) {
        return fine ? List.of() : List.of(code);
    }
}
