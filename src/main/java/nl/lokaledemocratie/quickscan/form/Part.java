package nl.lokaledemocratie.quickscan.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.RankingQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;

/**
 * What is answered, changed and cleared as one: a rating, or everything that is filled in for any other question.
 *
 * @param question its key
 * @param aspect   of a rating
 * @param fields   in the order of the page
 */
public record Part(String question, Optional<Aspect> aspect, List<String> fields) {

    static Stream<Part> of(Question question) {
        if (question instanceof RatedQuestion rated) {
            return Aspect.ASKED.stream()
                    .filter(rated::asks)
                    .map(aspect ->
                            new Part(rated.key(), Optional.of(aspect), List.of(Fields.name(rated.key(), aspect))));
        }
        return Stream.of(new Part(question.key(), Optional.empty(), fields(question)));
    }

    private static List<String> fields(Question question) {
        if (question instanceof RankingQuestion ranking) {
            return IntStream.rangeClosed(1, ranking.top())
                    .mapToObj(place -> Fields.place(ranking, place))
                    .toList();
        }
        return question instanceof OptionQuestion options && options.offersOther()
                ? List.of(options.key(), Fields.other(options))
                : List.of(question.key());
    }

    /** The field by which the part is known on the page. */
    public String name() {
        return fields.get(0);
    }

    public boolean isSame(FormValues one, FormValues other) {
        return fields.stream().allMatch(field -> one.all(field).equals(other.all(field)));
    }
}
