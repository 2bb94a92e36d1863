package nl.lokaledemocratie.quickscan.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.answer.AnswerSheet;
import nl.lokaledemocratie.quickscan.form.FieldProblem;
import nl.lokaledemocratie.quickscan.form.Fields;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Part;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.form.StepAnswers;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.response.draft.Draft;

/**
 * What a form makes of a draft, in which something else may have been answered since the form was opened: every part that is right is
 * kept, what was not touched stays as it is, and of what was changed in both places one is asked which of the two.
 *
 * @param draft    with what is kept
 * @param problems in the order of the page
 * @param missing  what must be answered and is not
 * @param shown    what the form shows next: all of it as it was typed, but for what was only changed elsewhere
 */
record StepMerge(Draft draft, List<FieldProblem> problems, List<FieldProblem> missing, FormValues shown) {

    static StepMerge of(Questionnaire questionnaire, Step step, FormValues typed, Draft draft) {
        StepForm.Reading reading = StepForm.read(step, typed);
        FormValues stored = Fields.of(questionnaire, draft.sheet());
        FormValues read = Fields.of(questionnaire, with(reading.answers(), questionnaire, draft));
        if (reading.isForged()) {
            return of(step, draft, reading.problems(), read, typed);
        }
        ShownAnswers before = new ShownAnswers(StepForm.opened(typed));
        List<FieldProblem> problems = new ArrayList<>(reading.problems());
        FormValues shown = typed;
        for (Part part : step.parts().toList()) {
            boolean wrong = reading.isWrong(part);
            boolean untouched = !wrong && before.isUntouched(part, read);
            boolean both = !wrong && !untouched && !part.isSame(read, stored) && before.isOutdated(part, stored);
            if (wrong || untouched || both) {
                reading.answers().leave(part);
            }
            if (untouched) {
                shown = shown.with(part, stored);
            }
            if (both) {
                problems.add(new FieldProblem(part.name(), FieldProblem.Kind.CHANGED_ELSEWHERE));
            }
        }
        AnswerSheet kept = with(reading.answers(), questionnaire, draft);
        Draft after = Faults.in(draft.with(kept), step, reading.problems(), typed);
        return of(step, after, problems, Fields.of(questionnaire, kept), shown);
    }

    private static StepMerge of(
            Step step, Draft draft, List<FieldProblem> problems, FormValues answered, FormValues shown) {
        List<FieldProblem> missing = step.missing(answered).stream()
                .filter(open -> step.parts()
                        .filter(part -> part.fields().contains(open.field()))
                        .noneMatch(part -> StepForm.Reading.isWrong(part, problems)))
                .toList();
        return new StepMerge(draft, inOrder(step, problems.stream()), missing, shown);
    }

    private static AnswerSheet with(StepAnswers answers, Questionnaire questionnaire, Draft draft) {
        return answers.in(draft.sheet(), questionnaire.ratingLayout());
    }

    /** What is wrong and what is missing, all at once. */
    List<FieldProblem> problemsAndMissing(Step step) {
        return inOrder(step, Stream.concat(problems.stream(), missing.stream()));
    }

    /** What keeps one from going back: nothing when all that is wrong waits in the draft. */
    List<FieldProblem> problemsNotKept(Step step) {
        return problems.stream()
                .filter(problem -> step.parts()
                        .filter(part -> part.fields().contains(problem.field()))
                        .noneMatch(part -> Faults.isFaulty(part, draft)))
                .toList();
    }

    boolean isChangedElsewhere() {
        return problems.stream().anyMatch(problem -> problem.kind() == FieldProblem.Kind.CHANGED_ELSEWHERE);
    }

    /** In the order of the page; what is not on it comes last. */
    private static List<FieldProblem> inOrder(Step step, Stream<FieldProblem> problems) {
        List<String> fields =
                step.parts().flatMap(part -> part.fields().stream()).toList();
        return problems.sorted(Comparator.comparing(problem -> {
                    int place = fields.indexOf(problem.field());
                    return place < 0 ? fields.size() : place;
                }))
                .toList();
    }
}
