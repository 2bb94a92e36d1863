package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.OptionalDouble;
import java.util.OptionalInt;

import nl.lokaledemocratie.quickscan.analysis.Population;

/**
 * How many of a group took part; row of section {@code groups} of METHOD.md 14.
 *
 * @param respondents  people with at least one valid answer
 * @param population   N, when known
 * @param responseRate respondents / N for closed groups; a group that selects itself has none
 */
public record GroupResult(
        String group, int respondents, OptionalInt population, boolean closed, OptionalDouble responseRate) {

    static GroupResult of(Population population, int respondents) {
        OptionalDouble rate = population.closed() && population.size().isPresent()
                ? OptionalDouble.of((double) respondents / population.size().getAsInt())
                : OptionalDouble.empty();
        return new GroupResult(population.group(), respondents, population.size(), population.closed(), rate);
    }
}
