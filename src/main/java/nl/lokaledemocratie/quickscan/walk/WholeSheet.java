package nl.lokaledemocratie.quickscan.walk;

import java.util.List;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.form.FieldProblem;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * All steps of an audience, filled in at once.
 *
 * @param problems what is wrong, in the order of the questions; then nothing of it counts
 */
public record WholeSheet(AnswerSheet sheet, List<FieldProblem> problems) {

    /** Reads each question as the form of its step does; what no step of the audience asks is a problem. */
    public static WholeSheet read(Questionnaire questionnaire, String audience, FormValues values) {
        List<Question> questions = Step.all(questionnaire, audience).stream()
                .flatMap(step -> step.questions().stream())
                .toList();
        StepForm.Reading reading = StepForm.read(questions, values);
        AnswerSheet blank = new AnswerSheet(
                audience, Ratings.builder(questionnaire.ratingLayout()).build());
        return new WholeSheet(reading.answers().in(blank, questionnaire.ratingLayout()), reading.problems());
    }

    /** Whether there is something among it that no page offers. */
    public boolean isForged() {
        return problems.stream().anyMatch(problem -> problem.kind().isForged());
    }
}
