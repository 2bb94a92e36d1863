package nl.lokaledemocratie.quickscan.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Condition;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;

/**
 * Conditions as a device reads them, from the same objects that the service decides by: {@code QUESTION:FIELD,FIELD:ANSWER,ANSWER} each,
 * percent-encoded, with spaces between them. Each holds when its question is shown and any of its fields has any of its answers; all must hold.
 */
public record ShowWhen(Questionnaire questionnaire) {

    /** Empty when there are none. */
    public String of(List<Condition> conditions) {
        return conditions.stream().map(this::of).collect(Collectors.joining(" "));
    }

    private String of(Condition condition) {
        String answers =
                condition.answers().stream().sorted().map(ShowWhen::written).collect(Collectors.joining(","));
        return condition.question() + ":" + fields(condition) + ":" + answers;
    }

    /** Nobody's own words count. */
    private String fields(Condition condition) {
        Question question = questionnaire
                .findQuestion(condition.question())
                .orElseThrow(() -> new IllegalStateException("No question " + condition.question()));
        Aspect aspect = condition.aspect().orElse(Aspect.NOW);
        return Part.of(question)
                .filter(part -> part.aspect().isEmpty() || part.aspect().get() == aspect)
                .flatMap(part -> part.fields().stream())
                .filter(field -> !field.equals(question.key() + "." + OptionQuestion.OTHER))
                .map(ShowWhen::written)
                .collect(Collectors.joining(","));
    }

    /** A key may have signs that separate here. */
    private static String written(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
