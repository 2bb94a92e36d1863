package nl.lokaledemocratie.quickscan.analysis.result;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import nl.lokaledemocratie.quickscan.analysis.AnalysisSettings;
import nl.lokaledemocratie.quickscan.analysis.Cell;
import nl.lokaledemocratie.quickscan.analysis.stats.Flag;
import nl.lokaledemocratie.quickscan.analysis.stats.Frequencies;
import nl.lokaledemocratie.quickscan.analysis.stats.Limits;
import nl.lokaledemocratie.quickscan.analysis.stats.Tolerance;
import nl.lokaledemocratie.quickscan.analysis.stats.Wilson;

/**
 * How many wish the most there is, and how many could still get more; row of section {@code ceiling} of METHOD.md 14, by section 8b
 * (Terwee et al. 2007).
 *
 * @param wish      the cell of the wish, of an item or a theme
 * @param topCount  persons who wish the best end of the scale
 * @param topShare  of the n who told their wish
 * @param topLimits Wilson's interval of it
 * @param pairs     persons who answered both questions
 * @param roomCount of these, who do not find the best end already there
 */
public record CeilingResult(
        Cell wish,
        int n,
        int topCount,
        OptionalDouble topShare,
        Optional<Limits> topLimits,
        int pairs,
        int roomCount,
        OptionalDouble room,
        Set<Flag> flags) {

    public CeilingResult {
        flags = Set.copyOf(flags);
    }

    /**
     * The row of a cell.
     *
     * @param nowOfPairs now of who answered both
     * @param isTop      whether an answer or score is at the best end
     */
    public static CeilingResult of(
            Cell wish,
            Frequencies wishes,
            Frequencies nowOfPairs,
            java.util.function.DoublePredicate isTop,
            MeanEstimate.Basis basis) {
        int n = wishes.n();
        int top = wishes.countWhere(isTop);
        int room = nowOfPairs.countWhere(isTop.negate());
        return new CeilingResult(
                wish,
                n,
                top,
                ItemResult.share(top, n),
                Wilson.interval(
                        top, n, basis.population().finiteFor(n), basis.student().normalQuantile()),
                nowOfPairs.n(),
                room,
                ItemResult.share(room, nowOfPairs.n()),
                flags(n, top, basis.settings()));
    }

    private static Set<Flag> flags(int n, int top, AnalysisSettings settings) {
        if (n == 0) {
            return Set.of(Flag.NO_DATA);
        }
        if (n < settings.testFrom()) {
            return Set.of(Flag.SMALL_N);
        }
        return Tolerance.isAtLeast((double) top / n, settings.ceilingShare()) ? EnumSet.of(Flag.CEILING) : Set.of();
    }
}
