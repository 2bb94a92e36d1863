package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.notation.AgeRange;
import nl.lokaledemocratie.quickscan.questionnaire.Question;

/** How answers are called that are taken together; ages that follow each other are called as one range: "15 tot en met 34 jaar". */
public final class TakenTogether {

    private TakenTogether() {}

    /**
     * @param options keys of options, in the order of the question
     * @return one label or more, to be read with "of" between them; a key that the question does not have stands for itself
     */
    public static List<String> labels(Optional<? extends Question> question, List<String> options, String language) {
        List<Labelled> together = new ArrayList<>();
        for (String key : options) {
            Labelled next = new Labelled(
                    AgeRange.of(key),
                    question.flatMap(asked -> asked.findOption(key))
                            .map(option -> option.label().in(language))
                            .orElse(key));
            int last = together.size() - 1;
            Optional<Labelled> joined =
                    last < 0 ? Optional.empty() : together.get(last).with(next);
            if (joined.isPresent()) {
                together.set(last, joined.get());
            } else {
                together.add(next);
            }
        }
        return together.stream().map(Labelled::label).toList();
    }

    private record Labelled(Optional<AgeRange> ages, String label) {

        /** Empty where the ages do not follow each other, or where the words do not say them. */
        Optional<Labelled> with(Labelled next) {
            if (ages.isEmpty() || next.ages.isEmpty()) {
                return Optional.empty();
            }
            return ages.get().followedBy(next.ages.get()).flatMap(both -> words(both, next)
                    .map(said -> new Labelled(Optional.of(both), said)));
        }

        /** The words of the one that has an open end, else of the first: with the other end in it. */
        private Optional<String> words(AgeRange both, Labelled next) {
            if (both.isWhole()) {
                return Optional.empty();
            } else if (both.to() == AgeRange.OPEN) {
                return replaced(next.label, next.ages.orElseThrow().from(), both.from());
            } else if (both.from() == 0) {
                return replaced(label, ages.orElseThrow().to() + 1, both.to() + 1)
                        .or(() -> replaced(label, ages.orElseThrow().to(), both.to()));
            }
            return replaced(label, ages.orElseThrow().to(), both.to());
        }

        /** Empty unless the number stands there once. */
        private static Optional<String> replaced(String words, int age, int other) {
            Matcher number = Pattern.compile("(?<![0-9])" + age + "(?![0-9])").matcher(words);
            return number.results().count() == 1
                    ? Optional.of(number.replaceFirst(Integer.toString(other)))
                    : Optional.empty();
        }
    }
}
