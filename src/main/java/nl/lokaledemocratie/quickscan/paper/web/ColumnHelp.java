package nl.lokaledemocratie.quickscan.paper.web;

import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.MultipleChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
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
        String column, Question question, Kind kind, int lowest, int highest, List<Option> options, boolean other) {

    /** What one writes. */
    public enum Kind {
        ONE,
        SEVERAL,
        RANKED,
        MARK,
        NUMBER,
        TEXT
    }

    /** The options that do not go with any other. */
    public List<Option> alone() {
        return options.stream().filter(Option::exclusive).toList();
    }

    static List<ColumnHelp> of(Questionnaire questionnaire) {
        return questionnaire.questions().flatMap(ColumnHelp::of).toList();
    }

    private static Stream<ColumnHelp> of(Question question) {
        String key = question.key();
        if (question instanceof Statement) {
            return Stream.of();
        }
        if (question instanceof OptionQuestion options) {
            return Stream.of(new ColumnHelp(
                    key, question, kind(options), 1, options.mostChosen(), options.options(), options.offersOther()));
        }
        if (question instanceof RatedQuestion mark) {
            return Stream.of(
                    new ColumnHelp(key + ".now", question, Kind.MARK, mark.min(), mark.max(), List.of(), false));
        }
        if (question instanceof NumberQuestion number) {
            return Stream.of(new ColumnHelp(key, question, Kind.NUMBER, number.min(), number.max(), List.of(), false));
        }
        int longest = question instanceof OpenQuestion open ? open.maxLength() : 0;
        return Stream.of(new ColumnHelp(key, question, Kind.TEXT, 0, longest, List.of(), false));
    }

    private static Kind kind(OptionQuestion question) {
        if (question instanceof RankingQuestion) {
            return Kind.RANKED;
        }
        return question instanceof MultipleChoiceQuestion ? Kind.SEVERAL : Kind.ONE;
    }
}
