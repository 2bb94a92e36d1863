package nl.lokaledemocratie.quickscan.analysis.published;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What may be shown of the answers of one group to a question that is no statement: a report mark, a number or a choice.
 *
 * @param n      how many answered, "weet ik niet" left out
 * @param mean   of marks and numbers
 * @param counts of choices; of rankings only in results of before there were places
 * @param places of rankings, in the order of the question
 */
public record PublishedAnswers(
        String question,
        String group,
        Visibility visibility,
        OptionalInt n,
        OptionalDouble mean,
        List<Count> counts,
        List<RankedOption> places) {

    /** What was stored before there were places has none. */
    public PublishedAnswers {
        counts = List.copyOf(counts);
        places = places == null ? List.of() : List.copyOf(places);
    }

    /** Of anything but a ranking. */
    public PublishedAnswers(
            String question,
            String group,
            Visibility visibility,
            OptionalInt n,
            OptionalDouble mean,
            List<Count> counts) {
        this(question, group, visibility, n, mean, counts, List.of());
    }

    /**
     * How many people put an option first, and how many put it anywhere.
     *
     * @param first empty when it is not shown
     * @param any   empty when it is not shown
     */
    public record RankedOption(String option, OptionalInt first, OptionalInt any) {}

    /** The places by how many put the option first, then by how many put it anywhere, as far as that is shown; the rest in its order. */
    public List<RankedOption> ranked() {
        return places.stream()
                .sorted(Comparator.comparingInt(
                                (RankedOption place) -> -place.first().orElse(-1))
                        .thenComparingInt(place -> -place.any().orElse(-1)))
                .toList();
    }

    /** Whether everything of the places is shown. */
    public boolean rankedWhole() {
        return places.stream().noneMatch(place -> place.first().isEmpty());
    }

    /**
     * How many chose an option, or one of several that are taken together because few chose them.
     *
     * @param people empty when it is not shown
     */
    public record Count(List<String> options, OptionalInt people) {

        public Count {
            options = List.copyOf(options);
        }
    }

    public static PublishedAnswers without(String question, String group, Visibility visibility) {
        return new PublishedAnswers(
                question, group, visibility, OptionalInt.empty(), OptionalDouble.empty(), List.of());
    }
}
