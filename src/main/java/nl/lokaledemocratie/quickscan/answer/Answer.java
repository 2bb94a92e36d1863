package nl.lokaledemocratie.quickscan.answer;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import nl.lokaledemocratie.quickscan.questionnaire.Option;
import nl.lokaledemocratie.quickscan.questionnaire.OptionQuestion;
import nl.lokaledemocratie.quickscan.questionnaire.Question;
import nl.lokaledemocratie.quickscan.questionnaire.Question.OfferedAnswer;
import nl.lokaledemocratie.quickscan.questionnaire.RatedQuestion;

/** What one person answered to one question. */
public sealed interface Answer {

    /** An answer as it was written where answers are text, in tables and files; what its question cannot have is a {@link Misfit}. */
    static Answer of(Question question, String written) {
        return question.accept(new WrittenAnswer(written));
    }

    /** As it is written where answers are text, without the words of "anders, namelijk". */
    String written();

    /** Whether nothing was filled in after all. */
    default boolean isEmpty() {
        return written().isEmpty();
    }

    /** What a condition can ask for and what can be counted, one by one; nothing of somebody's own words. */
    default List<String> values() {
        return List.of();
    }

    /** A point on the scale of what is rated; none is "weet ik niet". */
    record Rating(OptionalInt point) implements Answer {

        public static final Rating DONT_KNOW = new Rating(OptionalInt.empty());

        public static Rating of(int point) {
            return new Rating(OptionalInt.of(point));
        }

        /** Whether somebody can answer so: on the scale, or "weet ik niet". */
        public boolean fits(RatedQuestion question) {
            return point.isEmpty() || question.contains(point.getAsInt());
        }

        @Override
        public String written() {
            return point.isPresent() ? String.valueOf(point.getAsInt()) : OfferedAnswer.DONT_KNOW;
        }

        @Override
        public List<String> values() {
            return List.of(written());
        }
    }

    /**
     * The options of one answer, in the order in which they were chosen; written with spaces between their keys.
     *
     * @param words what "anders, namelijk" stands for, may be empty
     */
    record Chosen(List<String> options, String words) implements Answer {

        public Chosen {
            options = List.copyOf(options);
        }

        public static Chosen of(String... options) {
            return new Chosen(List.of(options), "");
        }

        /** Whether it can be an answer to the question: known options, none twice, not too many, and an exclusive one alone. */
        public boolean fits(OptionQuestion question) {
            return !options.isEmpty()
                    && options.size() <= question.mostChosen()
                    && options.stream().distinct().count() == options.size()
                    && options.stream().allMatch(question::offers)
                    && !isContradictory(question);
        }

        /** Whether an option that goes with no other was chosen with another: "geen van deze", and one of these. */
        public boolean isContradictory(OptionQuestion question) {
            return options.size() > 1
                    && options.stream().anyMatch(key -> question.findOption(key)
                            .filter(Option::exclusive)
                            .isPresent());
        }

        public boolean hasOther() {
            return options.contains(OptionQuestion.OTHER);
        }

        /** Both as one answer: what was chosen and the words may stand apart. */
        public Chosen and(Chosen more) {
            return new Chosen(
                    Stream.concat(options.stream(), more.options.stream()).toList(), words + more.words);
        }

        @Override
        public String written() {
            return String.join(" ", options);
        }

        @Override
        public boolean isEmpty() {
            return written().isEmpty() && words.isEmpty();
        }

        @Override
        public List<String> values() {
            return options;
        }
    }

    /** A whole number. */
    record Number(int value) implements Answer {

        @Override
        public String written() {
            return String.valueOf(value);
        }

        @Override
        public List<String> values() {
            return List.of(written());
        }
    }

    /** An answer in own words. */
    record Text(String written) implements Answer {}

    /** What no question of its kind can have as an answer: kept as it was written until it is refused. */
    record Misfit(String written) implements Answer {}
}
