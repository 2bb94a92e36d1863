package nl.lokaledemocratie.quickscan.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Aspect;
import nl.lokaledemocratie.quickscan.questionnaire.NumberQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OpenQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.QuestionVisitor;
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
        return question.accept(new Finder());
    }

    /** Tells kinds apart by what is filled in. */
    private static final class Finder implements QuestionVisitor.Broad<Stream<Part>> {

        @Override
        public Stream<Part> rated(RatedQuestion question) {
            return Aspect.RATED.stream()
                    .filter(question::asks)
                    .map(aspect -> new Part(
                            question.key(), Optional.of(aspect), List.of(Fields.name(question.key(), aspect))));
        }

        @Override
        public Stream<Part> options(OptionQuestion question) {
            return question.offersOther()
                    ? whole(question, List.of(question.key(), Fields.other(question)))
                    : whole(question, List.of(question.key()));
        }

        @Override
        public Stream<Part> ranking(RankingQuestion question) {
            return whole(
                    question,
                    IntStream.rangeClosed(1, question.top())
                            .mapToObj(place -> Fields.place(question, place))
                            .toList());
        }

        @Override
        public Stream<Part> number(NumberQuestion question) {
            return whole(question, List.of(question.key()));
        }

        @Override
        public Stream<Part> open(OpenQuestion question) {
            return whole(question, List.of(question.key()));
        }

        private static Stream<Part> whole(Question question, List<String> fields) {
            return Stream.of(new Part(question.key(), Optional.empty(), fields));
        }
    }

    /** The field by which the part is known on the page. */
    public String name() {
        return fields.get(0);
    }

    public boolean isSame(FormValues one, FormValues other) {
        return fields.stream().allMatch(field -> one.all(field).equals(other.all(field)));
    }
}
