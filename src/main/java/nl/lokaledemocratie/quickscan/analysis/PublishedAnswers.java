package nl.lokaledemocratie.quickscan.analysis;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What may be shown of the answers of one group to a question that is no statement: a report mark, a number or a choice.
 *
 * @param n      how many answered, "weet ik niet" left out
 * @param mean   of marks and numbers
 * @param counts of choices
 */
public record PublishedAnswers(
        String question, String group, Visibility visibility, OptionalInt n, OptionalDouble mean, List<Count> counts) {

    public PublishedAnswers {
        counts = List.copyOf(counts);
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

    static PublishedAnswers without(String question, String group, Visibility visibility) {
        return new PublishedAnswers(
                question, group, visibility, OptionalInt.empty(), OptionalDouble.empty(), List.of());
    }
}
