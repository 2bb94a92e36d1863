package nl.lokaledemocratie.quickscan.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.answer.Answer;
import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.SheetEditor;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.RatingLayout;

/** The answers of one step; what it does not mention stays as it is in the sheet. */
public final class StepAnswers {

    private record QuestionAspect(String question, Optional<Aspect> aspect) {}

    private final Map<QuestionAspect, Answer> answers = new HashMap<>();

    public void rate(String item, Aspect aspect, Answer answer) {
        answers.put(new QuestionAspect(item, Optional.of(aspect)), answer);
    }

    public void answer(String question, Answer answer) {
        answers.put(new QuestionAspect(question, Optional.empty()), answer);
    }

    /** Says nothing of a part: it stays as it is in the sheet. */
    public void leave(Part part) {
        answers.remove(new QuestionAspect(part.question(), part.aspect()));
    }

    /** The sheet with these answers in it. */
    public AnswerSheet in(AnswerSheet sheet, RatingLayout layout) {
        SheetEditor editor = new SheetEditor(sheet, layout);
        answers.forEach((place, answer) -> editor.put(place.question(), place.aspect(), answer));
        return editor.sheet();
    }
}
