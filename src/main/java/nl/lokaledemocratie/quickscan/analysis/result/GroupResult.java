package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.Population;
import nl.lokaledemocratie.quickscan.analysis.stats.Flag;

/**
 * How many of a group took part; row of section {@code groups} of METHOD.md 14.
 *
 * @param respondents  people with at least one valid answer
 * @param population   N, when known
 * @param responseRate respondents / N for closed groups; a group that selects itself has none
 * @param paper        respondents whose answers came on paper
 * @param flags        {@link Flag#N_EXCEEDED} when a closed group has more respondents than people
 */
public record GroupResult(
        String group,
        int respondents,
        OptionalInt population,
        boolean closed,
        OptionalDouble responseRate,
        int paper,
        Set<Flag> flags) {

    public GroupResult {
        flags = Set.copyOf(flags);
    }

    /** The row of a group with so many respondents, some of them on paper. */
    public static GroupResult of(Population population, int respondents, int paper) {
        OptionalDouble rate = population.closed() && population.size().isPresent()
                ? OptionalDouble.of((double) respondents / population.size().getAsInt())
                : OptionalDouble.empty();
        return new GroupResult(
                population.group(),
                respondents,
                population.size(),
                population.closed(),
                rate,
                paper,
                population.isOverfull(respondents) ? Set.of(Flag.N_EXCEEDED) : Set.of());
    }
}
