package nl.lokaledemocratie.quickscan.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.form.StepView.ProblemView;

/**
 * What is wrong with a step, in words.
 *
 * @param given the questions with the answers given so far
 */
record StepProblems(QuestionMessages words, List<QuestionView> given, List<FieldProblem> problems) {

    /** The first problem of each field. */
    Map<String, String> byField() {
        return problems.stream().collect(Collectors.toMap(FieldProblem::field, this::text, (one, other) -> one));
    }

    /** The lines of the summary, each with the question and the part of it. */
    List<ProblemView> lines() {
        return problems.stream().map(this::line).toList();
    }

    private ProblemView line(FieldProblem problem) {
        return question(problem)
                .map(question -> new ProblemView(problem.field(), at(question, problem)))
                .orElseGet(() -> new ProblemView("", text(problem)));
    }

    private String at(QuestionView question, FieldProblem problem) {
        String part = question.part(problem.field(), words);
        return part.isEmpty()
                ? words.problemAt(question.number(), text(problem))
                : words.problemAtPart(question.number(), part, text(problem));
    }

    private Optional<QuestionView> question(FieldProblem problem) {
        return given.stream()
                .filter(question -> problem.field().equals(question.key())
                        || problem.field().startsWith(question.key() + "."))
                .findFirst();
    }

    private String text(FieldProblem problem) {
        if (problem.kind() == FieldProblem.Kind.CHANGED_ELSEWHERE) {
            String other = question(problem)
                    .map(question -> question.given(problem.field()))
                    .orElse("");
            return other.isEmpty() ? words.clearedElsewhere() : words.changedElsewhere(other);
        }
        return words.fieldProblem(problem.kind().name(), problem.first(), problem.second());
    }
}
