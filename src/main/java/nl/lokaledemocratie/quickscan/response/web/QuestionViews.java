package nl.lokaledemocratie.quickscan.response.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.ChoiceQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/** Puts the questions of a step into the words of one audience and language, with what is filled in. */
final class QuestionViews {

    private final String audience;
    private final String language;
    private final Map<String, String> values;
    private final Map<String, String> errors;

    QuestionViews(String audience, String language, Map<String, String> values, Map<String, String> errors) {
        this.audience = audience;
        this.language = language;
        this.values = values;
        this.errors = errors;
    }

    List<QuestionView> of(Step step) {
        List<QuestionView> views = new ArrayList<>();
        step.questions().forEach(question -> views.add(view(question, step.firstQuestion() + views.size())));
        return views;
    }

    private QuestionView view(Question question, int number) {
        String text = question.wording().forAudience(audience).in(language);
        String key = question.key();
        if (question instanceof Statement statement) {
            return new QuestionView(key, number, text, scales(statement), List.of(), 0, "", "");
        }
        if (question instanceof ChoiceQuestion choice) {
            return new QuestionView(key, number, text, List.of(), options(choice), 0, "", error(key));
        }
        int maxLength = ((OpenQuestion) question).maxLength();
        return new QuestionView(key, number, text, List.of(), List.of(), maxLength, value(key), error(key));
    }

    private List<QuestionView.ScaleView> scales(Statement statement) {
        return Aspect.ASKED.stream()
                .filter(statement::asks)
                .map(aspect -> scale(Fields.name(statement.key(), aspect), aspect, statement.scale()))
                .toList();
    }

    private QuestionView.ScaleView scale(String field, Aspect aspect, Scale scale) {
        List<QuestionView.OptionView> options = new ArrayList<>();
        for (int value = scale.min(); value <= scale.max(); value++) {
            options.add(option(field, String.valueOf(value), scale.label(value).in(language), options.size()));
        }
        options.add(option(field, Fields.DONT_KNOW, scale.dontKnow().in(language), options.size()));
        return new QuestionView.ScaleView(field, aspect == Aspect.WISH, options, error(field));
    }

    private List<QuestionView.OptionView> options(ChoiceQuestion choice) {
        List<QuestionView.OptionView> options = new ArrayList<>();
        choice.options()
                .forEach(option -> options.add(
                        option(choice.key(), option.key(), option.label().in(language), options.size())));
        return options;
    }

    private QuestionView.OptionView option(String field, String value, String label, int place) {
        String id = place == 0 ? field : field + "." + place;
        return new QuestionView.OptionView(
                id, value, label, value.equals(value(field)), value.equals(Fields.DONT_KNOW));
    }

    private String value(String field) {
        return values.getOrDefault(field, "");
    }

    private String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** The first problem of each field, in words. */
    static Map<String, String> errors(List<FieldProblem> problems, WalkMessages words) {
        return problems.stream()
                .collect(Collectors.toMap(
                        FieldProblem::field,
                        problem -> words.fieldProblem(problem.kind().name()),
                        (one, other) -> one));
    }
}
