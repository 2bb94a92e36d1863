package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.Codebook;
import nl.lokaledemocratie.quickscan.analysis.counting.Distributions;
import nl.lokaledemocratie.quickscan.analysis.stats.Agreement;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.analysis.stats.Limits;
import nl.lokaledemocratie.quickscan.analysis.stats.Tolerance;
import nl.lokaledemocratie.quickscan.analysis.stats.Wilson;

/**
 * The answers of one group to one question; row of section {@code items} of METHOD.md 14. Reversed items are as answered.
 *
 * @param dontKnow        answered "weet ik niet"
 * @param missing         left empty
 * @param counts          answers per scale point, from the lowest
 * @param median          middle answer
 * @param shareLow        share of answers at the two lowest points (at the lowest of a scale of at most three)
 * @param shareHigh       likewise at the top
 * @param shareHighLimits Wilson's interval of shareHigh
 * @param agreement       A of van der Eijk, −1 to 1
 * @param divided         at least 30 % at either end
 */
public record ItemResult(
        Cell cell,
        String theme,
        MeanEstimate estimate,
        int dontKnow,
        int missing,
        List<Integer> counts,
        OptionalDouble median,
        OptionalDouble shareLow,
        OptionalDouble shareHigh,
        Optional<Limits> shareHighLimits,
        OptionalDouble agreement,
        Optional<Boolean> divided) {

    public ItemResult {
        counts = List.copyOf(counts);
    }

    /** The row of a cell: its mean by section 2, shares and agreement by METHOD.md 2 from how often each answer was given. */
    public static ItemResult of(Cell cell, Codebook.Item item, Distributions distributions, MeanEstimate.Basis basis) {
        Frequencies answers = distributions.get(cell);
        int[] ratings = distributions.ratings(cell);
        int[] counts = Arrays.copyOfRange(ratings, 2, ratings.length);
        int low = answers.countWhere(answer -> answer <= item.scale().highestLow());
        int high = answers.countWhere(answer -> answer >= item.scale().lowestHigh());
        int n = answers.n();
        return new ItemResult(
                cell,
                item.theme(),
                MeanEstimate.of(answers, item.scale().min(), item.scale().max(), basis),
                ratings[0],
                ratings[1],
                Arrays.stream(counts).boxed().toList(),
                answers.median(),
                share(low, n),
                share(high, n),
                Wilson.interval(
                        high,
                        n,
                        basis.population().finiteFor(n),
                        basis.student().normalQuantile()),
                Agreement.of(counts),
                n == 0 ? Optional.empty() : Optional.of(isDivided(low, high, n, basis.settings())));
    }

    private static boolean isDivided(int low, int high, int n, AnalysisSettings settings) {
        return Tolerance.isAtLeast((double) low / n, settings.dividedShare())
                && Tolerance.isAtLeast((double) high / n, settings.dividedShare());
    }

    static OptionalDouble share(int part, int n) {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / n);
    }
}
