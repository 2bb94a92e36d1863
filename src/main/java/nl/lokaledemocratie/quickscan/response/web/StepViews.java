package nl.lokaledemocratie.quickscan.response.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * Puts steps into words for one audience.
 *
 * @param language of the questionnaire's texts
 * @param words    of our own
 */
record StepViews(Questionnaire questionnaire, String audience, String language, WalkMessages words) {

    StepView of(Step step, FormValues values, List<FieldProblem> problems) {
        List<QuestionView> questions =
                new QuestionViews(audience, language, dontKnow(), values, errors(problems)).of(step);
        return new StepView(
                step.number(),
                step.total(),
                step.page().key(),
                step.page().title().in(language),
                step.page()
                        .introduction()
                        .map(text -> Paragraphs.of(text, language))
                        .orElse(List.of()),
                questions,
                problems.stream().map(problem -> line(problem, questions)).toList());
    }

    /** What the first scale says, which is in the language of the questionnaire; else our own words. */
    String dontKnow() {
        return questionnaire.statements().stream()
                .findFirst()
                .map(statement -> statement.scale().dontKnow().in(language))
                .orElseGet(words::dontKnow);
    }

    /** The first problem of each field, in words. */
    private Map<String, String> errors(List<FieldProblem> problems) {
        return problems.stream().collect(Collectors.toMap(FieldProblem::field, this::text, (one, other) -> one));
    }

    private StepView.ProblemView line(FieldProblem problem, List<QuestionView> questions) {
        return questions.stream()
                .filter(question -> problem.field().equals(question.key())
                        || problem.field().startsWith(question.key() + "."))
                .findFirst()
                .map(question ->
                        new StepView.ProblemView(problem.field(), words.problemAt(question.number(), text(problem))))
                .orElseGet(() -> new StepView.ProblemView("", text(problem)));
    }

    private String text(FieldProblem problem) {
        return words.fieldProblem(problem.kind().name(), problem.first(), problem.second());
    }
}
