package nl.lokaledemocratie.quickscan.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.form.FieldProblem;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Part;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.response.draft.Draft;

/** What was filled in and is no answer yet: it waits in the draft until it is mended or cleared, and is never sent. */
final class Faults {

    private Faults() {}

    /** The draft after a form: of its step it keeps what is wrong, when there is room for it, and nothing of what is right. */
    static Draft in(Draft draft, Step step, List<FieldProblem> problems, FormValues typed) {
        Map<String, List<String>> elsewhere = new HashMap<>(draft.faulty());
        step.parts().forEach(part -> elsewhere.keySet().removeAll(part.fields()));
        Map<String, List<String>> all = new HashMap<>(elsewhere);
        step.parts()
                .filter(part -> StepForm.Reading.isWrong(part, problems))
                .flatMap(part -> part.fields().stream())
                .filter(field -> !typed.all(field).isEmpty())
                .forEach(field -> all.put(field, typed.all(field)));
        return draft.withFaulty(Draft.hasRoom(all) ? all : elsewhere);
    }

    static boolean isFaulty(Part part, Draft draft) {
        return part.fields().stream().anyMatch(draft.faulty()::containsKey);
    }

    static boolean isFaulty(Step step, Draft draft) {
        return step.parts().anyMatch(part -> isFaulty(part, draft));
    }

    /** What the form of a step shows: what was answered, and what is wrong as it was typed. */
    static FormValues shown(Step step, FormValues answered, Draft draft) {
        FormValues waiting = new FormValues(draft.faulty());
        FormValues shown = FormValues.none();
        for (Part part : step.parts().toList()) {
            shown = shown.with(part, isFaulty(part, draft) ? waiting : answered);
        }
        return shown;
    }

    /** What is wrong with it. */
    static List<FieldProblem> problems(Step step, FormValues shown, Draft draft) {
        return isFaulty(step, draft) ? StepForm.read(step, shown).problems() : List.of();
    }
}
