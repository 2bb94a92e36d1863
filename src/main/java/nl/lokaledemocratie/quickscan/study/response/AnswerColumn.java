package nl.lokaledemocratie.quickscan.study.response;

import java.util.Locale;

import nl.lokaledemocratie.quickscan.answer.Selection;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.study.file.CsvFile.Row;

/**
 * A column with an answer that is not a rating of a statement or report mark.
 *
 * @param question key of the question it belongs to
 */
record AnswerColumn(String name, String question, Place place, Content content) {

    /** Where the answer goes in the sheet. */
    enum Place {
        BACKGROUND,
        TEXTS,
        OWN
    }

    /** What stands in a cell. */
    enum Content {
        /** Just what is there. */
        KEY,

        /** Words of somebody's own. */
        WORDS,

        /** Keys of options with spaces between them; commas will do. */
        OPTIONS,

        /** A number, or dk. */
        NUMBER
    }

    /** The column of a background variable of a study, named after it. */
    static AnswerColumn background(String name) {
        return new AnswerColumn(name, name, Place.BACKGROUND, Content.KEY);
    }

    /** The cell in the form in which a sheet keeps it; what is no number stays as it stands. */
    String stored(Row row, int column) {
        String cell = row.get(column);
        return switch (content) {
            case KEY -> cell;
            case WORDS -> row.words(column);
            case OPTIONS -> Selection.parse(cell.replace(',', ' ')).stored();
            case NUMBER -> WholeNumber.plain(cell.toLowerCase(Locale.ROOT));
        };
    }
}
