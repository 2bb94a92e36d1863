package nl.lokaledemocratie.quickscan.form;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.form.FieldProblem.Kind;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;

/** What a person can do wrong at a question; what only a program does is left to the service. */
final class PossibleFaults implements QuestionVisitor.Broad<List<FieldProblem>> {

    @Override
    public List<FieldProblem> rated(RatedQuestion question) {
        return missing(question);
    }

    @Override
    public List<FieldProblem> options(OptionQuestion question) {
        String field = question.key();
        int most = question.mostChosen();
        Stream<FieldProblem> own = most == 1
                ? Stream.of(new FieldProblem(field, Kind.OTHER_BESIDES))
                : Stream.concat(
                        Stream.of(new FieldProblem(field, Kind.NOT_TOGETHER)),
                        IntStream.rangeClosed(most + 1, question.options().size())
                                .mapToObj(chosen -> new FieldProblem(field, Kind.TOO_MANY, chosen, most)));
        return Stream.concat(own, missing(question).stream()).toList();
    }

    @Override
    public List<FieldProblem> ranking(RankingQuestion question) {
        Stream<FieldProblem> twice = IntStream.rangeClosed(2, question.top())
                .boxed()
                .flatMap(place -> IntStream.range(1, place)
                        .mapToObj(earlier ->
                                new FieldProblem(Fields.place(question, place), Kind.RANKED_TWICE, place, earlier)));
        return Stream.concat(twice, missing(question).stream()).toList();
    }

    @Override
    public List<FieldProblem> number(NumberQuestion question) {
        FieldProblem beyond = new FieldProblem(question.key(), Kind.OUT_OF_RANGE, question.min(), question.max());
        return Stream.concat(Stream.of(beyond), missing(question).stream()).toList();
    }

    @Override
    public List<FieldProblem> open(OpenQuestion question) {
        return missing(question);
    }

    private static List<FieldProblem> missing(Question question) {
        return question.isRequired()
                ? Part.of(question)
                        .map(part -> new FieldProblem(part.name(), Kind.REQUIRED))
                        .toList()
                : List.of();
    }
}
