package nl.lokaledemocratie.quickscan.walk;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.answer.Ratings;
import nl.lokaledemocratie.quickscan.form.FieldProblem;
import nl.lokaledemocratie.quickscan.form.Fields;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Part;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.invitation.InvitationHash;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.draft.Draft;

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

    /** What the device of a person holds of a draft that was filled in step by step, with what is wrong as it was typed. */
    public static FormValues of(Questionnaire questionnaire, Draft draft) {
        FormValues answered = Fields.of(questionnaire, draft.sheet());
        FormValues all = FormValues.none();
        for (Step step : Step.all(questionnaire, draft.sheet().audience())) {
            FormValues shown = Faults.shown(step, answered, draft);
            for (Part part : step.parts().toList()) {
                all = all.with(part, shown);
            }
        }
        return all;
    }

    /** The draft that goes on step by step with what a device held; what is wrong waits in it, and what no page offers is left out. */
    public static Draft draft(
            Questionnaire questionnaire, String audience, Optional<InvitationHash> invitation, FormValues values) {
        AnswerSheet blank = new AnswerSheet(
                audience, Ratings.builder(questionnaire.ratingLayout()).build());
        Draft draft = new Draft(blank, invitation);
        for (Step step : Step.all(questionnaire, audience)) {
            FormValues typed = FormValues.none();
            for (Part part : step.parts().toList()) {
                typed = typed.with(part, values);
            }
            StepForm.Reading reading = StepForm.read(step, typed);
            if (!reading.isForged()) {
                step.parts().filter(reading::isWrong).forEach(reading.answers()::leave);
                AnswerSheet sheet = reading.answers().in(draft.sheet(), questionnaire.ratingLayout());
                draft = Faults.in(draft.with(sheet), step, reading.problems(), typed);
            }
        }
        return draft;
    }

    /** Whether there is something among it that no page offers. */
    public boolean isForged() {
        return problems.stream().anyMatch(problem -> problem.kind().isForged());
    }
}
