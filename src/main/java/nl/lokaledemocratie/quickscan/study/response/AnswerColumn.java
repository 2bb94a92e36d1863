package nl.lokaledemocratie.quickscan.study.response;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.study.file.CsvFile.Row;

/**
 * A column with an answer that is not among the compact ratings.
 *
 * @param question key of the question it belongs to
 * @param words    whether a cell holds words of somebody's own
 * @param answer   what a cell says; what cannot be an answer stays as it stands
 */
record AnswerColumn(String name, String question, boolean words, Function<String, Answer> answer) {

    /** The column of a background variable of a study, named after it: just what is there. */
    static AnswerColumn background(String name) {
        return new AnswerColumn(name, name, false, Answer.Chosen::of);
    }

    /** Keys of options with spaces between them; commas will do. */
    static AnswerColumn options(OptionQuestion question) {
        return new AnswerColumn(
                question.key(), question.key(), false, cell -> Answer.of(question, cell.replace(',', ' ')));
    }

    /** A number, or dk. */
    static AnswerColumn number(String name, Question question) {
        return new AnswerColumn(
                name,
                question.key(),
                false,
                cell -> Answer.of(question, WholeNumber.plain(cell.toLowerCase(Locale.ROOT))));
    }

    static AnswerColumn words(Question question) {
        return new AnswerColumn(question.key(), question.key(), true, Answer.Text::new);
    }

    /** The words of "anders, namelijk". */
    static AnswerColumn other(String name, OptionQuestion question) {
        return new AnswerColumn(name, question.key(), true, cell -> new Answer.Chosen(List.of(), cell));
    }

    Answer read(Row row, int column) {
        return answer.apply(words ? row.words(column) : row.get(column));
    }
}
