package nl.lokaledemocratie.quickscan.paper.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Asking;
import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.Questionnaire;
import nl.lokaledemocratie.quickscan.questionnaire.Scale;

/**
 * What one writes in the columns of statements.
 *
 * @param asking   what is asked of them
 * @param estimate whether some groups are asked too what another answers
 * @param scales per scale its statements; one only where all have the same numbers
 */
public record RatingHelp(Asking asking, boolean estimate, List<OfScale> scales) {

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
                Asking.of(questionnaire),
                questionnaire.statements().stream().anyMatch(statement -> statement.asks(Aspect.EST)),
                keys.entrySet().stream()
                        .map(one ->
                                new OfScale(one.getKey().get(0), one.getKey().get(1), one.getValue()))
                        .toList());
    }
}
