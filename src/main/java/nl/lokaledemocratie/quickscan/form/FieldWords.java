package nl.lokaledemocratie.quickscan.form;

import java.util.List;

import nl.lokaledemocratie.quickscan.questionnaire.Question;

/**
 * What is said of a field when it is wrong, beforehand, for a device that finds out itself.
 *
 * @param line   of the summary of errors, with {@link #TEXT} where the fault comes
 * @param faults all that can be wrong with it and that a person can do wrong
 */
public record FieldWords(String field, String line, List<Fault> faults) {

    /** Stands for the sentence about the fault. */
    public static final String TEXT = "#";

    /** @param code the kind, with the numbers that its sentence mentions */
    public record Fault(String code, String text) {}

    /** Those of a question, field by field. */
    public static List<FieldWords> of(Question question, QuestionView view, QuestionMessages words) {
        List<FieldProblem> possible = question.accept(new PossibleFaults());
        return Part.of(question)
                .flatMap(part -> part.fields().stream())
                .map(field -> new FieldWords(field, line(view, field, words), faults(field, possible, words)))
                .toList();
    }

    private static String line(QuestionView view, String field, QuestionMessages words) {
        String part = view.part(field, words);
        return part.isEmpty() ? words.problemAt(view.number(), TEXT) : words.problemAtPart(view.number(), part, TEXT);
    }

    private static List<Fault> faults(String field, List<FieldProblem> possible, QuestionMessages words) {
        return possible.stream()
                .filter(problem -> problem.field().equals(field))
                .map(problem -> new Fault(
                        problem.kind() + " " + problem.first() + " " + problem.second(),
                        words.fieldProblem(problem.kind().name(), problem.first(), problem.second())))
                .toList();
    }
}
