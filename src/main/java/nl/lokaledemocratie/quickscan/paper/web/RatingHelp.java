package nl.lokaledemocratie.quickscan.paper.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;
import nl.lokaledemocratie.quickscan.questionnaire.Statement;

/**
 * What one writes in the columns of statements.
 *
 * @param scales per scale its statements; one only where all have the same numbers
 */
public record RatingHelp(boolean now, boolean wish, List<OfScale> scales) {

    /** The numbers of one scale, and the keys of the statements that have it. */
    public record OfScale(int lowest, int highest, List<String> keys) {}

    static RatingHelp of(Questionnaire questionnaire) {
        Map<List<Integer>, List<String>> keys = new LinkedHashMap<>();
        questionnaire.statements().forEach(statement -> {
            Scale scale = statement.scale();
            keys.merge(List.of(scale.min(), scale.max()), List.of(statement.key()), (some, more) -> Stream.concat(
                            some.stream(), more.stream())
                    .toList());
        });
        return new RatingHelp(
                isAsked(questionnaire, Aspect.NOW),
                isAsked(questionnaire, Aspect.WISH),
                keys.entrySet().stream()
                        .map(one ->
                                new OfScale(one.getKey().get(0), one.getKey().get(1), one.getValue()))
                        .toList());
    }

    private static boolean isAsked(Questionnaire questionnaire, Aspect aspect) {
        return questionnaire.statements().stream().anyMatch((Statement statement) -> statement.asks(aspect));
    }
}
