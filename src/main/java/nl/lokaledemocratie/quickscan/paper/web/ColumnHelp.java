package nl.lokaledemocratie.quickscan.paper.web;

import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/**
 * What goes into the columns of one question that is not a statement.
 *
 * @param lowest  the lowest number
 * @param highest the highest number, the most options or the most characters
 * @param options what may be chosen, by key
 * @param other   whether a second column takes own words
 */
public record ColumnHelp(
        String column, Question question, int lowest, int highest, List<Option> options, boolean other) {

    /** What one writes. */
    public QuestionKind kind() {
        return question.kind();
    }

    /** The options that do not go with any other. */
    public List<Option> alone() {
        return options.stream().filter(Option::exclusive).toList();
    }

    static List<ColumnHelp> of(Questionnaire questionnaire) {
        return questionnaire.questions().flatMap(ColumnHelp::of).toList();
    }

    private static Stream<ColumnHelp> of(Question question) {
        return question.accept(new Finder());
    }

    /** What a column of each kind takes; those of statements explain themselves. */
    private static final class Finder implements QuestionVisitor.Broad<Stream<ColumnHelp>> {

        @Override
        public Stream<ColumnHelp> statement(Statement question) {
            return Stream.of();
        }

        @Override
        public Stream<ColumnHelp> rated(RatedQuestion question) {
            return typed(question, question.key() + ".now", question.min(), question.max());
        }

        @Override
        public Stream<ColumnHelp> options(OptionQuestion question) {
            return Stream.of(new ColumnHelp(
                    question.key(), question, 1, question.mostChosen(), question.options(), question.offersOther()));
        }

        @Override
        public Stream<ColumnHelp> number(NumberQuestion question) {
            return typed(question, question.key(), question.min(), question.max());
        }

        @Override
        public Stream<ColumnHelp> open(OpenQuestion question) {
            return typed(question, question.key(), 0, question.maxLength());
        }

        private static Stream<ColumnHelp> typed(Question question, String column, int lowest, int highest) {
            return Stream.of(new ColumnHelp(column, question, lowest, highest, List.of(), false));
        }
    }
}
