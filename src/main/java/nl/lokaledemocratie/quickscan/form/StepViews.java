package nl.lokaledemocratie.quickscan.form;

import java.util.List;
import java.util.Map;

import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * Puts steps into words for one audience.
 *
 * @param language of the questionnaire's texts
 * @param words    of our own
 * @param answered the answers given so far, whatever the form shows
 */
public record StepViews(
        Questionnaire questionnaire, String audience, String language, QuestionMessages words, FormValues answered) {

    public StepView of(Step step, FormValues values, List<FieldProblem> problems) {
        List<QuestionView> given = views(step, answered, Map.of());
        StepProblems told = new StepProblems(words, given, problems);
        return new StepView(
                step.number(),
                step.total(),
                role(),
                step.page().key(),
                step.page().title().in(language),
                step.page()
                        .introduction()
                        .map(text -> Paragraphs.of(text, language))
                        .orElse(List.of()),
                views(step, values, told.byField()),
                told.lines(),
                "",
                "",
                "");
    }

    private List<QuestionView> views(Step step, FormValues values, Map<String, String> errors) {
        return new QuestionViews(audience, language, dontKnow(), estimated(), values, errors).of(step);
    }

    private String role() {
        return questionnaire
                .audience(audience)
                .role()
                .map(text -> text.in(language))
                .orElse("");
    }

    private String estimated() {
        return questionnaire
                .estimated()
                .map(group -> group.inText().in(language))
                .orElse("");
    }

    /** What the first scale says, which is in the language of the questionnaire; else our own words. */
    public String dontKnow() {
        return questionnaire.statements().stream()
                .findFirst()
                .map(statement -> statement.scale().dontKnow().in(language))
                .orElseGet(words::dontKnow);
    }
}
