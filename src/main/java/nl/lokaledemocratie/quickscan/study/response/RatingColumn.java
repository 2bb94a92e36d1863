package nl.lokaledemocratie.quickscan.study.response;

import java.util.Optional;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.notation.WholeNumber;
import nl.lokaledemocratie.quickscan.questionnaire.Question.OfferedAnswer;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;
import nl.lokaledemocratie.quickscan.study.file.FileProblem.Code;

/**
 * A column with one of the compact ratings.
 *
 * @param optional whether a file may do without
 */
record RatingColumn(String name, RatingLayout.Slot slot, boolean optional) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");

    /** The column of a statement, which every file has. */
    static RatingColumn ofStatement(RatingLayout.Slot slot) {
        return new RatingColumn(slot.item() + "_" + slot.aspect().key(), slot, false);
    }

    /** What keeps a cell from being a rating. */
    Optional<Code> problem(String cell) {
        if (cell.isEmpty() || isDontKnow(cell)) {
            return Optional.empty();
        }
        if (!WHOLE_NUMBER.matcher(cell).matches()) {
            return Optional.of(Code.BAD_VALUE);
        }
        return WholeNumber.parse(cell, slot.min(), slot.max()).isEmpty()
                ? Optional.of(Code.OFF_SCALE)
                : Optional.empty();
    }

    /** The rating in its compact form; of what is none {@link Ratings#EMPTY}. */
    byte code(String cell) {
        if (cell.isEmpty() || problem(cell).isPresent()) {
            return Ratings.EMPTY;
        }
        return isDontKnow(cell)
                ? Ratings.DONT_KNOW
                : (byte) (WholeNumber.parse(cell).orElseThrow() - slot.min());
    }

    private static boolean isDontKnow(String cell) {
        return cell.equalsIgnoreCase(OfferedAnswer.DONT_KNOW);
    }
}
