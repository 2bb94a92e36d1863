package nl.lokaledemocratie.quickscan.walk;

import java.util.List;
import java.util.Optional;

import nl.lokaledemocratie.quickscan.form.FieldProblem;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Part;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.response.draft.Draft;

/** What the button of a step asks for, besides keeping what was filled in. */
enum StepAction {
    NEXT,
    PREVIOUS,

    /** Where a code for another device is made. */
    ELSEWHERE,

    /** The same step again, in the language that the address of the form names, or after clearing an answer. */
    STAY;

    static StepAction of(FormValues values, Optional<Part> cleared) {
        if (cleared.isPresent()) {
            return STAY;
        }
        return switch (values.get(StepForm.ACTION)) {
            case "vorige" -> PREVIOUS;
            case "elders" -> ELSEWHERE;
            case "taal" -> STAY;
            default -> NEXT;
        };
    }

    /** What must be seen to first. */
    List<FieldProblem> problems(StepMerge merge, Step step) {
        return switch (this) {
            case NEXT -> merge.problemsAndMissing(step);
            case PREVIOUS, ELSEWHERE -> merge.problemsNotKept(step);
            case STAY -> merge.problems();
        };
    }

    String address(Walk walk, Step step, Draft kept, Optional<Part> cleared) {
        return switch (this) {
            case NEXT -> walk.after(step, kept);
            case PREVIOUS -> walk.before(step);
            case ELSEWHERE -> walk.elsewhere();
            case STAY ->
                walk.address(step.number())
                        + cleared.map(part -> "#vraag-" + step.numberOf(part)).orElse("");
        };
    }
}
