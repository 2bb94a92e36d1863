package nl.lokaledemocratie.quickscan.analysis.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;

import nl.lokaledemocratie.quickscan.analysis.stats.Tolerance;

/**
 * What is shown fully of a set, in order of size, the largest first (METHOD.md 11b). What ties, or prints the same number, shares a
 * step and stands in it in the order of the questionnaire. Nothing of it follows from what is hidden.
 *
 * @param over  the set
 * @param steps never empty ones
 */
public record Ranking<T>(RankedOver over, List<List<Ranked<T>>> steps) {

    public Ranking {
        steps = steps.stream().map(List::copyOf).toList();
    }

    /** Something with its value, of which the sign is a direction. */
    public record Ranked<T>(T what, double value) {

        double size() {
            return Math.abs(value);
        }
    }

    /**
     * Ranks what is shown.
     *
     * @param shown   in the order of the questionnaire
     * @param printed how a size is written
     */
    public static <T> Ranking<T> of(RankedOver over, List<Ranked<T>> shown, DoubleFunction<String> printed) {
        List<List<Ranked<T>>> steps = new ArrayList<>();
        List<Ranked<T>> bySize = new ArrayList<>(shown);
        bySize.sort(
                Comparator.comparingDouble((Ranked<T> place) -> place.size()).reversed());
        for (Ranked<T> place : bySize) {
            if (steps.isEmpty() || !isSame(steps.get(steps.size() - 1).get(0), place, printed)) {
                steps.add(new ArrayList<>());
            }
            steps.get(steps.size() - 1).add(place);
        }
        steps.forEach(step -> step.sort(Comparator.comparingInt(shown::indexOf)));
        return new Ranking<>(over, steps);
    }

    private static <T> boolean isSame(Ranked<T> first, Ranked<T> place, DoubleFunction<String> printed) {
        return Tolerance.isSame(first.size(), place.size())
                || printed.apply(first.size()).equals(printed.apply(place.size()));
    }

    /** Whether there is anything to compare: a ranking word needs two. */
    public boolean isRanked() {
        return steps.stream().mapToInt(List::size).sum() >= 2;
    }

    /** Whether all are of one size. */
    public boolean isEven() {
        return steps.size() == 1;
    }

    public List<Ranked<T>> largest() {
        return steps.get(0);
    }

    public List<Ranked<T>> smallest() {
        return steps.get(steps.size() - 1);
    }

    /** The first so many, and whatever is as large as the last of them. */
    public List<Ranked<T>> first(int most) {
        List<Ranked<T>> first = new ArrayList<>();
        for (List<Ranked<T>> step : steps) {
            if (first.size() < most) {
                first.addAll(step);
            }
        }
        return first;
    }
}
