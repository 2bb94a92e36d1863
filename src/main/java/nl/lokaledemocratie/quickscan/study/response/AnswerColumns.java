package nl.lokaledemocratie.quickscan.study.response;

import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionKind;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/**
 * The columns of a file of answers to a questionnaire: {@code KEY_now}, {@code KEY_wish} and {@code KEY_est} of a statement, {@code KEY.now} of a report
 * mark, {@code KEY} of any other question and {@code KEY.other} for "anders, namelijk".
 */
public final class AnswerColumns {

    static final String ID = "respondent_id";
    static final String GROUP = "group";

    private final Questionnaire questionnaire;
    private final RatingLayout layout;
    private final Others others = new Others();

    private AnswerColumns(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.layout = questionnaire.ratingLayout();
    }

    /** The columns of a questionnaire, with the own questions that are in it. */
    public static AnswerColumns of(Questionnaire questionnaire) {
        return new AnswerColumns(questionnaire);
    }

    /** All names, in the order in which the questions are asked. */
    public List<String> names() {
        List<RatingColumn> ratings = ratings();
        Stream<String> answers = questionnaire
                .questions()
                .flatMap(question -> Stream.concat(
                        ratings.stream()
                                .filter(column -> column.slot().item().equals(question.key()))
                                .map(RatingColumn::name),
                        question.accept(others).map(AnswerColumn::name)));
        return Stream.concat(Stream.of(ID, GROUP), answers).toList();
    }

    /** The columns of the ratings, in the order of the layout. */
    List<RatingColumn> ratings() {
        return layout.slots().stream()
                .map(slot -> isMark(slot)
                        ? new RatingColumn(mark(slot.item()), slot, false)
                        : RatingColumn.ofStatement(slot))
                .toList();
    }

    /** The same for a file that may do without report marks. */
    List<RatingColumn> ratingsWithMarksIfAny() {
        return ratings().stream()
                .map(column -> new RatingColumn(column.name(), column.slot(), isMark(column.slot())))
                .toList();
    }

    /** The other columns. */
    List<AnswerColumn> others() {
        return questionnaire
                .questions()
                .flatMap(question -> question.accept(others))
                .toList();
    }

    private boolean isMark(RatingLayout.Slot slot) {
        return questionnaire.findQuestion(slot.item()).orElseThrow().kind() == QuestionKind.MARK;
    }

    private static String mark(String key) {
        return key + ".now";
    }

    /** What the columns of a question are called beside those of the compact ratings. */
    private final class Others implements QuestionVisitor.Broad<Stream<AnswerColumn>> {

        @Override
        public Stream<AnswerColumn> rated(RatedQuestion question) {
            return layout.holds(question.key())
                    ? Stream.of()
                    : Stream.of(AnswerColumn.number(AnswerColumns.mark(question.key()), question));
        }

        @Override
        public Stream<AnswerColumn> options(OptionQuestion question) {
            Stream<AnswerColumn> choice = Stream.of(AnswerColumn.options(question));
            return question.offersOther()
                    ? Stream.concat(choice, Stream.of(AnswerColumn.other(other(question.key()), question)))
                    : choice;
        }

        @Override
        public Stream<AnswerColumn> number(NumberQuestion question) {
            return Stream.of(AnswerColumn.number(question.key(), question));
        }

        @Override
        public Stream<AnswerColumn> open(OpenQuestion question) {
            return Stream.of(AnswerColumn.words(question));
        }
    }

    static String other(String key) {
        return key + ".other";
    }
}
