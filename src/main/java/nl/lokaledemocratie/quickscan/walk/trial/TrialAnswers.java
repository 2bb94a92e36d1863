package nl.lokaledemocratie.quickscan.walk.trial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.answer.Answers;
import nl.lokaledemocratie.quickscan.form.FieldProblem;
import nl.lokaledemocratie.quickscan.form.FormValues;
import nl.lokaledemocratie.quickscan.form.Step;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.walk.WholeSheet;

/**
 * What somebody filled in so far, as the form brings it along, read by the rules of every sending.
 *
 * @param values of all steps
 * @param whole  the sheet that they make
 * @param steps  that are shown with these answers
 */
record TrialAnswers(Questionnaire questionnaire, FormValues values, WholeSheet whole, List<Step> steps) {

    /**
     * A field that comes along with the next form.
     *
     * @param name  of the field
     * @param value one of what it holds
     */
    public record Carried(String name, String value) {}

    static TrialAnswers read(Questionnaire questionnaire, String audience, FormValues values) {
        WholeSheet whole = WholeSheet.read(questionnaire, audience, values);
        return new TrialAnswers(questionnaire, values, whole, Step.of(questionnaire, whole.sheet()));
    }

    /** The step with that page, or the first one. */
    Step at(String page) {
        return find(page).orElse(steps.get(0));
    }

    private Optional<Step> find(String page) {
        return steps.stream().filter(step -> step.page().key().equals(page)).findFirst();
    }

    /** What comes after a step; empty for the page before sending. */
    Optional<Step> after(Step step) {
        return step.number() < steps.size() ? Optional.of(steps.get(step.number())) : Optional.empty();
    }

    Step before(Step step) {
        return steps.get(Math.max(0, step.number() - 2));
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    /** What is wrong in a step; with what must be answered where somebody goes on from it. */
    List<FieldProblem> problems(Step step, boolean isLeft) {
        Set<String> fields = fields(step).collect(Collectors.toSet());
        Stream<FieldProblem> wrong = whole.problems().stream().filter(problem -> fields.contains(problem.field()));
        return Stream.concat(wrong, isLeft ? step.missing(values).stream() : Stream.empty())
                .toList();
    }

    /** The first step in which something is wrong or missing. */
    Optional<Step> unfinished() {
        return steps.stream().filter(step -> !problems(step, true).isEmpty()).findFirst();
    }

    /** Whether no statement was rated: the service would not take that. */
    boolean isBlank() {
        return new Answers(questionnaire, whole.sheet()).onlyShown().ratings().isBlank();
    }

    /** How many questions a sending would bring, that is all that are shown and answered. */
    int countAnswered() {
        Answers answers = new Answers(questionnaire, whole.sheet());
        return Math.toIntExact(steps.stream()
                .flatMap(step -> step.questions().stream())
                .filter(answers::isAnswered)
                .count());
    }

    /** What was filled in elsewhere than in a step. */
    List<Carried> carriedBy(Step step) {
        Set<String> own = fields(step).collect(Collectors.toSet());
        return carried().stream().filter(field -> !own.contains(field.name())).toList();
    }

    List<Carried> carried() {
        return values.filled().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Carried(field.getKey(), value)))
                .toList();
    }

    private static Stream<String> fields(Step step) {
        return step.parts().flatMap(part -> part.fields().stream());
    }
}
